using ClauseAnalyzer.Resolutions;

namespace ClauseAnalyzer.Tests.Resolutions;

/// <summary>Nothing of a document is lost, whatever its format: the five texts, the inputs of all specs, and the real documents beside the checkout.</summary>
public sealed class AccountingTests
{
    public static TheoryData<string> Files => SeedsTests.Files;

    /// <summary>The specs that hold their input; those that name a file are held by the tests of the files.</summary>
    public static TheoryData<string> Specs =>
        [.. SpecTests.Names.Select(row => row.Data).Where(name => Spec.Load(Repository.TestFile("Specs", "Resolutions", name)).Kind != "file")];

    public static TheoryData<string> Documents => Repository.Shared is { } shared && Directory.Exists(Path.Combine(shared, "documents"))
        ? [.. Directory.GetFiles(Path.Combine(shared, "documents"), "*.pdf").Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal)]
        : ["none"];

    [Theory]
    [MemberData(nameof(Files))]
    public void ReadFile_OfTheFiveTexts_LosesNoCharacter(string file)
    {
        var path = Repository.PathOf("data", "resolutions", file);

        Assert.Equal("", Accounting.Lost(File.ReadAllText(path), Readers.WithoutManifest.ReadFile(path)));
    }

    [Theory]
    [MemberData(nameof(Specs))]
    public void Read_OfASpec_LosesNoCharacter(string name)
    {
        var spec = Spec.Load(Repository.TestFile("Specs", "Resolutions", name));
        if (!spec.Kind.StartsWith("docx", StringComparison.Ordinal))
        {
            Assert.Equal("", Accounting.Lost(spec.Kind == "html" ? ExtractedText.OfHtml(spec.Input) : spec.Input, SpecInput.Read(spec)!));
            return;
        }

        foreach (var changes in new[] { TrackedChanges.Accepted, TrackedChanges.Rejected })
        {
            var text = ExtractedText.OfWord(WordFile.Make(spec.Input), changes == TrackedChanges.Rejected);
            Assert.Equal("", Accounting.Lost(text, SpecInput.ReadWord(spec.Input, changes)));
        }
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void ReadFile_OfARealPdf_LosesNoCharacter(string file)
    {
        Assert.SkipWhen(file == "none", "The documents are not on this machine.");
        var path = Path.Combine(Repository.Shared!, "documents", file);

        Assert.Equal("", Accounting.Lost(ExtractedText.OfPdf(path), Readers.WithoutManifest.ReadFile(path)));
    }

    [Fact]
    public void Lost_OfATextWithWordsThatNobodyKept_NamesThem()
    {
        var resolution = Readers.ReadOne("1. Requests a report.");

        Assert.Equal("xx", Accounting.Lost("1. Requests a report. xx", [resolution]));
    }
}
