using ClauseAnalyzer.Classification;
using ClauseAnalyzer.Resolutions;
using ClauseAnalyzer.Scoring.Changes;
using ClauseAnalyzer.Trends.Pairing;

namespace ClauseAnalyzer.Tests.Scoring.Changes;

/// <summary>A draft that two authors changed: the effects of each are told apart.</summary>
public sealed class DraftChangesTests : IDisposable
{
    private readonly string file = Path.Combine(Directory.CreateTempSubdirectory("changes").FullName, "draft.docx");

    public DraftChangesTests() => File.WriteAllBytes(file, TrackedDraft.Make());

    public void Dispose() => Directory.Delete(Path.GetDirectoryName(file)!, recursive: true);

    [Fact]
    public void Of_TwoAuthors_TellsEachOnesEffects()
    {
        var changes = Changes();

        Assert.Equal(["Ana", "Ben"], changes.Authors.Select(author => author.Author));
        var (ana, ben) = (changes.Authors[0], changes.Authors[1]);
        Assert.Equal(new DateTime(2026, 3, 2, 9, 30, 0), ana.First);
        var softened = Assert.Single(ana.Pairs);
        Assert.Equal(ForceChange.Softened, softened.ForceChange);
        Assert.Equal(("urge", "encourage"), (softened.VerbChange!.Old, softened.VerbChange.New));
        Assert.Equal(["as appropriate"], softened.HedgesGained);
        Assert.Equal((1, 0), (ana.Softer, ana.Stronger));
        Assert.Equal([LineageStatus.Reworded, LineageStatus.Dropped], ben.Pairs.Select(pair => pair.Status));
        Assert.Contains("eightieth session", Assert.Single(ben.Pairs[0].Deadlines.Lost), StringComparison.Ordinal);
        Assert.Null(ben.Pairs[0].VerbChange);
    }

    [Fact]
    public void At_Paragraph_HasTheChangesOfItAndOfWhatWasStruckOutBehindIt()
    {
        var accepted = Read(new ReaderOptions());
        var changes = Changes(accepted);

        Assert.Equal(["Ana"], changes.At(accepted.Single(each => each.Paragraph.Label == "1")).Select(change => change.By.Author));
        Assert.Equal(["Ben", "Ben"], changes.At(accepted.Single(each => each.Paragraph.Label == "2")).Select(change => change.By.Author));
        Assert.Empty(changes.At(accepted[0]));
    }

    [Fact]
    public void AuthorsOf_NoChanges_IsEmpty() => Assert.Empty(DraftChanges.AuthorsOf(Desk.Reader.ReadText("The Board,\n\n1. Decides to meet.\n", "a.txt")[0].Paragraphs));

    private DraftChanges Changes(IReadOnlyList<ClassifiedParagraph>? accepted = null) => DraftChanges.Of(
        Read(new ReaderOptions { Changes = TrackedChanges.Rejected }),
        accepted ?? Read(new ReaderOptions()),
        new[] { "Ana", "Ben" }.Select(author => (author, Read(new ReaderOptions { ChangesBy = author }))),
        Desk.Changes);

    private IReadOnlyList<ClassifiedParagraph> Read(ReaderOptions options) =>
        [.. new ResolutionReader(Desk.Lexicon, options).ReadFile(file).SelectMany(resolution => Desk.Classifier.Classify(resolution, withEvidence: false))];
}
