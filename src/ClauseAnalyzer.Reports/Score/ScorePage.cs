using ClauseAnalyzer.Reports.Compare;
using ClauseAnalyzer.Reports.Html;
using ClauseAnalyzer.Scoring;
using ClauseAnalyzer.Scoring.Changes;
using ClauseAnalyzer.Trends;

namespace ClauseAnalyzer.Reports.Score;

/// <summary>Scored drafts as a page to pass on: summary, what tracked changes do, each paragraph with all that is said of it. It needs no script.</summary>
public static class ScorePage
{
    private const string Method =
        "Themes are given with their calibrated probability and the words that speak for them. Precedents are the nearest paragraphs by words and their order. " +
        "Advice names the rule it comes from; a rule can be left out with --no-rule. Made by ClauseAnalyzer; this page loads nothing from anywhere.";

    /// <summary>Writes a page.</summary>
    /// <param name="drafts">The drafts in order; may be empty.</param>
    /// <returns>HTML that stands alone, lines ended by "\n".</returns>
    public static string Html(IReadOnlyList<ScoredDraft> drafts)
    {
        ArgumentNullException.ThrowIfNull(drafts);
        var html = new HtmlBuilder();
        html.Element("a", "Skip to the paragraphs", ("class", "skip"), ("href", "#paragraphs")).Line();
        html.Open("main", ("class", "wrap"), ("id", "paragraphs")).Line();
        for (var index = 0; index < drafts.Count; index++)
        {
            WriteDraft(html, drafts[index], index + 1);
        }

        html.Close().Line();
        html.Open("footer").Element("p", Method, ("class", "wrap")).Close().Line();
        return new HtmlPage(drafts.Count == 1 ? NameOf(drafts[0]) : "Scored drafts", ["page.css", "score.css"], []).Around(html.ToString());
    }

    private static void WriteDraft(HtmlBuilder html, ScoredDraft draft, int number)
    {
        var names = new PlaceNames(draft.Paragraphs.Select(each => each.Classified));
        html.Open("article").Element("h1", NameOf(draft)).Line();
        if (draft.Resolution is { Title: { } title } resolution)
        {
            html.Element("p", string.Join(" · ", new[] { resolution.Organ, Invariant.LongDate(resolution.Date), title }.Where(part => !string.IsNullOrEmpty(part))), ("class", "quiet")).Line();
        }

        WriteSummary(html, DraftSummary.Of(draft.Paragraphs));
        WriteChanges(html, draft.Changes, number);
        html.Open("section").Element("h2", "Paragraph by paragraph").Line().Open("ul", ("class", "pairs")).Line();
        foreach (var scored in draft.Paragraphs)
        {
            ScoredParagraphHtml.Write(html, scored, names.Of(scored.Classified));
        }

        html.Close().Line().Close().Line().Close().Line();
    }

    private static void WriteSummary(HtmlBuilder html, DraftSummary summary)
    {
        (int Count, string Name)[] tiles =
        [
            (summary.Preambular, "preambular"), (summary.Operative, "operative"), (summary.Acts, "acts"), (summary.Hedged, "hedged"),
            .. summary.Advice.Select(each => (each.Count, each.Severity switch { AdviceSeverity.Warning => "warnings", AdviceSeverity.Hint => "hints", _ => "notes" })),
        ];
        html.Open("ul", ("class", "tiles"), ("aria-label", "Summary"));
        foreach (var (count, name) in tiles)
        {
            html.Open("li").Element("b", Invariant.Text(count)).Text(name).Close();
        }

        html.Close().Line();
        html.Element("p", $"Themes: {string.Join(" · ", summary.Themes.Select(each => $"{Display.Theme(each.Theme)} {Invariant.Text(each.Count)}"))}").Line();
        if (summary.Directives.Count > 0)
        {
            html.Element("p", $"Asks: {string.Join(" · ", summary.Directives.Select(each => $"{each.Verb} {Invariant.Text(each.Count)} (force {Invariant.Text(each.Force)})"))}").Line();
        }
    }

    private static void WriteChanges(HtmlBuilder html, DraftChanges changes, int number)
    {
        if (changes.Authors.Count == 0)
        {
            return;
        }

        html.Open("section").Element("h2", "What the tracked changes do").Line();
        var count = 0;
        foreach (var author in changes.Authors)
        {
            html.Open("h3").Text(author.Author.Length > 0 ? author.Author : "An author who is not named").Close();
            html.Element("p", SumOf(author), ("class", "quiet small")).Line().Open("ul", ("class", "pairs")).Line();
            var places = new PlaceNames(author.Pairs.SelectMany(pair => new[] { pair.New, pair.Old }).OfType<Classification.ClassifiedParagraph>());
            foreach (var pair in author.Pairs)
            {
                RedlineHtml.WritePair(html, pair, places, $"change-{Invariant.Text(number)}-{Invariant.Text(++count)}");
            }

            html.Close().Line();
        }

        html.Close().Line();
    }

    private static string SumOf(AuthorChanges author)
    {
        var (first, last) = (DayOf(author.First), DayOf(author.Last));
        var days = first == last ? first : $"{first} to {last}";
        string[] parts = [days, author.Pairs.Count == 1 ? "1 paragraph" : $"{Invariant.Text(author.Pairs.Count)} paragraphs", $"softer in {Invariant.Text(author.Softer)}, stronger in {Invariant.Text(author.Stronger)}"];
        return string.Join(" · ", parts.Where(part => part.Length > 0));
    }

    private static string DayOf(DateTime? date) => date is { } day ? Invariant.LongDate(DateOnly.FromDateTime(day)) : "";

    private static string NameOf(ScoredDraft draft) =>
        draft.Resolution is { } resolution ? resolution.Document : draft.Source.Length > 0 ? draft.Source : "Draft paragraph";
}
