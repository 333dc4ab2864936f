using ClauseAnalyzer.Resolutions;

namespace ClauseAnalyzer.Tests.Resolutions.Formats.Html;

/// <summary>What a page marks as inserted and deleted is read as the tracked changes of a Word file are.</summary>
public sealed class HtmlChangesTests
{
    private const string Page = """
        <p>The General Assembly,</p>
        <ol><li><del>Urges</del><ins>Encourages</ins> States to act<ins>, as appropriate</ins>;</li></ol>
        <del><p>2. Requests a report;</p></del>
        <p>3. Decides to meet.</p>
        """;

    [Theory]
    [InlineData(TrackedChanges.Accepted, "1 Encourages States to act, as appropriate;", "3 Decides to meet.")]
    [InlineData(TrackedChanges.Rejected, "1 Urges States to act;", "2 Requests a report;", "3 Decides to meet.")]
    public void ReadText_OfAPageWithChanges_ReadsThemOneWay(TrackedChanges changes, params string[] expected)
    {
        var resolution = Assert.Single(Read(Page, changes));

        Assert.Null(resolution.Status);
        Assert.Equal(expected, Acts(resolution));
    }

    [Fact]
    public void ReadText_OfBothReadings_GivesTheRejectedOneFirst()
    {
        var resolutions = Read(Page, TrackedChanges.Both);

        Assert.Equal(["rejected", "accepted"], resolutions.Select(resolution => resolution.Status));
        Assert.Equal(["1 Urges States to act;", "2 Requests a report;", "3 Decides to meet."], Acts(resolutions[0]));
        Assert.Equal(["1 Encourages States to act, as appropriate;", "3 Decides to meet."], Acts(resolutions[1]));
    }

    [Fact]
    public void ReadText_OfAPageWithoutChanges_IsReadOnce() =>
        Assert.Null(Assert.Single(Read("<p>The General Assembly,</p><p>1. Acts.</p>", TrackedChanges.Both)).Status);

    private static IReadOnlyList<Resolution> Read(string page, TrackedChanges changes) =>
        new ResolutionReader(Readers.Lexicon, new ReaderOptions { Changes = changes }).ReadText(page, "-", DocumentKind.Html);

    private static IEnumerable<string> Acts(Resolution resolution) =>
        resolution.Paragraphs.Where(paragraph => paragraph.Section == Section.Operative).Select(paragraph => $"{paragraph.Label} {paragraph.Text}");
}
