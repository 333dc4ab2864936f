using ClauseAnalyzer.Reports.Html;
using ClauseAnalyzer.Trends;
using ClauseAnalyzer.Trends.Pairing;

namespace ClauseAnalyzer.Reports.Compare;

/// <summary>The redline page. It needs no script: the boxes that show and hide work by style alone.</summary>
internal static class CompareHtml
{
    /// <summary>A whole page.</summary>
    public static string Page(TrendDocument older, TrendDocument newer, LineageResult lineage)
    {
        var html = new HtmlBuilder();
        html.Element("a", "Skip to the paragraphs", ("class", "skip"), ("href", "#pairs")).Line();
        WriteHeader(html, older, newer, lineage);
        html.Open("main", ("class", "wrap"), ("id", "pairs")).Line();
        html.Open("section", ("aria-labelledby", "h-pairs")).Element("h2", "Paragraph by paragraph", ("id", "h-pairs")).Line();
        WriteLegend(html);
        WriteBoxes(html, lineage);
        WritePairs(html, lineage, new PlaceNames([older, newer]));
        html.Close().Line().Close().Line();
        html.Open("footer").Element("p", Method, ("class", "wrap")).Close().Line();
        return new HtmlPage($"{older.Name} → {newer.Name}", ["page.css", "compare.css"], []).Around(html.ToString());
    }

    private const string Method =
        "Paragraphs are paired so that the similarity of all pairs together is greatest. Moved: in another section, or out of the longest " +
        "common order; a new number alone is not a move. Strengthened and softened compare the first verbs of two paragraphs: within a family by " +
        "rank, across families by the ladder. Who changed what and when is told where a Word file tracks it. Made by ClauseAnalyzer; this page loads nothing from anywhere.";

    private static void WriteHeader(HtmlBuilder html, TrendDocument older, TrendDocument newer, LineageResult lineage)
    {
        html.Open("header", ("class", "wrap")).Line();
        html.Element("h1", $"From {older.Name} to {newer.Name}").Line();
        html.Open("dl", ("class", "texts"));
        WriteText(html, "Older text", older);
        WriteText(html, "Newer text", newer);
        html.Close().Line();
        html.Open("ul", ("class", "tiles"), ("aria-label", "Summary"));
        foreach (var (name, count) in SummaryWords.Counts(lineage.Summary))
        {
            html.Open("li").Element("b", Invariant.Text(count)).Text(name).Close();
        }

        html.Close().Line().Close().Line();
    }

    private static void WriteText(HtmlBuilder html, string role, TrendDocument document)
    {
        var parts = new[] { document.Name, document.Organ, Invariant.LongDate(document.Date), document.Title }
            .Where(part => !string.IsNullOrEmpty(part));
        html.Element("dt", role).Element("dd", string.Join(" · ", parts));
    }

    private static void WriteLegend(HtmlBuilder html) => html
        .Open("p", ("class", "legend"))
        .Open("span").Element("ins", "words inserted").Close()
        .Open("span").Element("del", "words deleted").Close()
        .Element("span", "paragraphs wholly new or gone carry a bar at their left")
        .Close().Line();

    private static void WriteBoxes(HtmlBuilder html, LineageResult lineage)
    {
        html.Open("form", ("class", "boxes")).Open("fieldset").Element("legend", "Show");
        foreach (var status in StatusesIn(lineage))
        {
            var count = lineage.Pairs.Count(pair => PairWords.Of(pair.Status) == status);
            html.Open("label")
                .Void("input", ("type", "checkbox"), ("id", "show-" + status), ("checked", ""))
                .Text($" {status} ({Invariant.Text(count)})")
                .Close();
        }

        html.Close().Close().Line();
    }

    private static void WritePairs(HtmlBuilder html, LineageResult lineage, PlaceNames places)
    {
        if (lineage.Pairs.Count == 0)
        {
            html.Element("p", "Neither text has a paragraph.");
            return;
        }

        html.Open("ul", ("class", "pairs")).Line();
        for (var index = 0; index < lineage.Pairs.Count; index++)
        {
            RedlineHtml.WritePair(html, lineage.Pairs[index], places, "pair-" + Invariant.Text(index + 1));
        }

        html.Close().Line();
    }

    private static IEnumerable<string> StatusesIn(LineageResult lineage) =>
        lineage.Pairs.Select(pair => pair.Status).Distinct().OrderByDescending(status => status).Select(PairWords.Of);
}
