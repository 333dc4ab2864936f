namespace ClauseAnalyzer.Tests.Resolutions;

public sealed class AccountingTests
{
    public static TheoryData<string> Files => SeedsTests.Files;

    public static TheoryData<string> Specs => SpecTests.Names;

    [Theory]
    [MemberData(nameof(Files))]
    public void ReadFile_OfTheFiveTexts_LosesNoCharacter(string file)
    {
        var path = Repository.PathOf("data", "resolutions", file);

        Assert.Equal("", Accounting.Lost(File.ReadAllText(path), Readers.WithoutManifest.ReadFile(path)));
    }

    [Theory]
    [MemberData(nameof(Specs))]
    public void ReadText_OfASpec_LosesNoCharacter(string name)
    {
        var spec = Spec.Load(Repository.TestFile("Specs", "Resolutions", name));
        if (spec.Kind is "txt" or "md")
        {
            Assert.Equal("", Accounting.Lost(spec.Input, SpecInput.Read(spec)!));
        }
    }

    [Fact]
    public void Lost_OfATextWithWordsThatNobodyKept_NamesThem()
    {
        var resolution = Readers.ReadOne("1. Requests a report.");

        Assert.Equal("xx", Accounting.Lost("1. Requests a report. xx", [resolution]));
    }
}
