using System.Text.RegularExpressions;
using ClauseAnalyzer.Reports.Page;
using ClauseAnalyzer.Reports.Tables;
using ClauseAnalyzer.Resolutions;
using ClauseAnalyzer.Tests.Trends;

namespace ClauseAnalyzer.Tests.Reports.Page;

public sealed partial class ReportPageTests
{
    [Fact]
    public void Html_OtherCultures_IsTheSameCharacters()
    {
        var here = Html(SampleTrend.FiveTexts);

        Assert.All(InCulture.Names, culture => Assert.Equal(here, InCulture.Run(culture, () => Html(SampleTrend.FiveTexts))));
    }

    [Fact]
    public void Html_NoDocument_SaysSo() => Assert.Contains("No text could be read.", Html(Empty), StringComparison.Ordinal);

    [Theory]
    [InlineData(30, false)]
    [InlineData(31, true)]
    public void Html_MoreTextsThanATimelineNames_SaysSo(int texts, bool isSaid)
    {
        var html = Html(SampleTrend.Of([.. Enumerable.Range(1, texts).Select(number =>
            Make.Document($"text {number}", $"20{number:00}-01-01", Make.Paragraph(Section.Operative, $"Decides on matter {number};")))]));

        Assert.Equal(isSaid, html.Contains("No timeline: it names at most 30 texts.", StringComparison.Ordinal));
    }

    [Fact]
    public void Html_EveryIdOfALink_IsInThePageOnce()
    {
        var html = Html(SampleTrend.FiveTexts);
        var ids = Id().Matches(html).Select(match => match.Groups[1].Value).ToList();

        Assert.Equal(ids.Distinct(StringComparer.Ordinal), ids);
        var targets = Target().Matches(html).Select(match => match.Groups[1].Value)
            .Where(target => !target.StartsWith("find?", StringComparison.Ordinal) && !target.StartsWith("pair?", StringComparison.Ordinal)
                && !target.StartsWith("par?", StringComparison.Ordinal));
        Assert.Empty(targets.Except(ids, StringComparer.Ordinal));
    }

    [Fact]
    public void Html_Landmarks_AreThereAndNamed()
    {
        var html = Html(SampleTrend.FiveTexts);

        Assert.Equal(1, Count(html, "<main"));
        Assert.Equal(1, Count(html, "<h1"));
        Assert.Contains("<nav class=\"bar\" aria-label=", html, StringComparison.Ordinal);
        Assert.Equal(Count(html, "<section"), Count(html, "<section id=") - 0);
        Assert.All(Table().Matches(html), table => Assert.Contains("aria-labelledby", table.Value, StringComparison.Ordinal));
        Assert.DoesNotContain("<th>", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Html_NothingIsLoadedFromAnywhere()
    {
        var html = Html(SampleTrend.FiveTexts);

        Assert.Contains("default-src &#39;none&#39;", html, StringComparison.Ordinal);
        Assert.DoesNotMatch(@"(src|href)=""(?!#)", html);
        Assert.DoesNotContain("@import", html, StringComparison.Ordinal);
        Assert.DoesNotContain("url(", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true, true)]
    [InlineData(false, true)]
    [InlineData(false, false)]
    public void Limits_Sentence_NamesWhatIsLeftOut(bool hasEvidence, bool hasRedlines)
    {
        var sentence = new ReportLimits(hasEvidence, hasRedlines).Sentence;

        Assert.Equal(!hasEvidence, sentence.Contains("20,000 paragraphs", StringComparison.Ordinal));
        Assert.Equal(!hasRedlines, sentence.Contains("20,000 pairs", StringComparison.Ordinal));
        Assert.Contains("250 rows", sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void Html_AHugeTable_KeepsTheRowsThatTheSummaryCites()
    {
        var documents = Enumerable.Range(0, 600)
            .Select(index => Make.Document($"text {index}", $"{1900 + (index / 10)}-01-01", Make.Paragraph(Section.Operative, "Decides", "training"))).ToList();

        var html = Html(SampleTrend.Of(documents[..1]) with { Documents = documents, Themes = ClauseAnalyzer.Trends.Shares.ShareTables.Themes(documents) });

        Assert.Contains("rows; the file beside this report has all", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Findings_EverySentence_NamesARowOfItsTable()
    {
        var rows = FlatTables.Of(SampleTrend.FiveTexts).ToDictionary(table => table.Name, table => table.Rows.Count, StringComparer.Ordinal);

        Assert.All(StoryTeller.Of(SampleTrend.FiveTexts).All, finding =>
        {
            Assert.True(rows.ContainsKey(finding.Table), finding.Table);
            Assert.InRange(finding.Row ?? 1, 1, rows[finding.Table]);
        });
    }

    [Fact]
    public void Story_FiveTexts_HasAtMostThreeFindingsAndSaysWhatDidNotChange()
    {
        var story = StoryTeller.Of(SampleTrend.FiveTexts);

        Assert.InRange(story.Top.Count, 1, 3);
        Assert.StartsWith("Not more unlike than chance, CCPCJ resolution 22/8 against A/RES/74/247:", story.Unchanged!.Text, StringComparison.Ordinal);
        Assert.Contains(story.More, finding => finding.IsQuiet && finding.Text.StartsWith("Along the texts: null hypothesis:", StringComparison.Ordinal));
    }

    // Nought of 21 against nought of 3 was the first finding once.
    [Fact]
    public void Story_NothingDiffersOrASideIsTiny_OpensWithNoContrastOfThem()
    {
        var tiny = SampleTrend.Of(
        [
            Make.Document("A", "2019-01-01", [.. Enumerable.Range(1, 21).Select(number => Make.Paragraph(Section.Operative, $"Decides on matter {number};"))]),
            Make.Document("B", "2020-01-01", [.. Enumerable.Range(1, 3).Select(number => Make.Paragraph(Section.Operative, $"Notes thing {number};"))]),
        ]);
        var alike = SampleTrend.Of(
        [
            Make.Document("A", "2019-01-01", [.. Enumerable.Range(1, 6).Select(number => Make.Paragraph(Section.Operative, $"Decides on matter {number};"))]),
            Make.Document("B", "2020-01-01", [.. Enumerable.Range(1, 6).Select(number => Make.Paragraph(Section.Operative, $"Notes thing {number};"))]),
        ]);

        Assert.Equal("A has 21 paragraphs and B 3: of fewer than 5 no share is told.", StoryTeller.Of(tiny).Top[0].Text);
        Assert.Equal("No theme has another share in B than in A: 6 and 6 paragraphs were set beside each other.", StoryTeller.Of(alike).Top[0].Text);
        Assert.All([tiny, alike], tables => Assert.DoesNotContain(StoryTeller.Of(tables).Top, finding => finding.Text.Contains("0 of 3", StringComparison.Ordinal)));
    }

    [Fact]
    public void Html_FewerThanFiveUnits_ShowsCountsAndNoShare()
    {
        var html = Html(SampleTrend.Of(
        [
            Make.Document("A", "2019-01-01", [.. Enumerable.Range(1, 3).Select(number => Make.Paragraph(Section.Operative, $"Decides on matter {number};", "training"))]),
        ]));

        var table = html[html.IndexOf("id=\"table-themes\"", StringComparison.Ordinal)..html.IndexOf("id=\"table-tests\"", StringComparison.Ordinal)];
        Assert.Contains("<small>of 3</small>", table, StringComparison.Ordinal);
        Assert.DoesNotContain("100%", table, StringComparison.Ordinal);
    }

    // Every sentence that sets 74/247 beside 22/8 says that it is of another line.
    [Fact]
    public void Story_TextsOfAnotherLine_AreCalledSo() =>
        Assert.All(
            StoryTeller.Of(SampleTrend.FiveTexts).All.Where(finding => finding.Table is "contrasts" or "keyness" && !finding.IsQuiet && finding.Text.Contains("74/247", StringComparison.Ordinal)),
            finding => Assert.Contains("of another line", finding.Text, StringComparison.Ordinal));

    [Fact]
    public void Story_TextsWithoutDates_TellsOfNoMovement()
    {
        var html = Html(SampleTrend.Of([.. Enumerable.Range(1, 6).Select(number =>
            Make.Document($"text {number}", null, Make.Paragraph(Section.Operative, $"Decides on matter {number};", number > 3 ? ["training"] : [])))]));

        Assert.Contains("These texts have no order in time", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Findings_TheDraftsFourthParagraph_IsCalledSoftened() =>
        Assert.Contains(StoryTeller.Of(SampleTrend.FiveTexts).All, finding =>
            finding.Text == "Softened: operative 4 of draft of 23 April 2019 became operative 5 of A/RES/74/173: “urges” is now “encourages”.");

    private static TrendTables Empty => SampleTrend.FiveTexts with
    {
        Documents = [],
        ThemeNames = [],
        Contrasts = [],
        ContrastRows = [],
        Tests = [],
        Terms = [],
        Keyness = [],
        Links = [],
        Lineage = [],
        CoOccurrences = [],
        Collocates = [],
        ChangePoints = [],
        Topics = [],
    };

    private static string Html(TrendTables tables) => SampleTrend.Html(tables);

    private static int Count(string text, string part) => Regex.Count(text, Regex.Escape(part));

    [GeneratedRegex("\\sid=\"([^\"]*)\"")]
    private static partial Regex Id();

    [GeneratedRegex("href=\"#([^\"]*)\"")]
    private static partial Regex Target();

    [GeneratedRegex("<table[^>]*>")]
    private static partial Regex Table();
}
