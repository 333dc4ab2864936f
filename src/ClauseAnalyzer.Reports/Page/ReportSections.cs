using ClauseAnalyzer.Reports.Drawing;
using ClauseAnalyzer.Reports.Tables;
using ClauseAnalyzer.Trends.Shares;

namespace ClauseAnalyzer.Reports.Page;

/// <summary>The parts of the report between the summary and the paragraphs.</summary>
internal static class ReportSections
{
    // So many columns fit half a printed page.
    private const int NarrowColumns = 6;

    /// <summary>All parts in order.</summary>
    public static IReadOnlyList<ReportSection> Of(TrendTables tables, TableContext context)
    {
        var links = new CellLinks(tables, context);
        return
        [
            new("documents", "Texts", Untimed(tables), "timeline", [Flat("The texts as a table", FlatTables.Documents(tables.Documents),
                "the texts in order of date, and their paragraphs by section", CellLinks.Document),
                .. Words("sections", "Paragraphs by section"), .. Words("section-words", "Words by section")]),
            new("themes", "Themes", "", "themes",
            [
                Shares("Shares of themes", tables.Themes),
                Flat("Tests of movement", FlatTables.Tests(tables.Tests),
                    "whether the share of a theme moves along the order of the texts; the slope is what p is the p of, in share a place; q controls the false discovery rate over all rows; "
                    + "share before and after are of the earlier and the later half of the texts, mix and within change what of it a change of organs makes. "
                    + ShareTrends.Explain(tables.Tests).TrimEnd('.'), None),
                Flat("Two sides set beside each other", FlatTables.Contrasts(tables.ContrastRows),
                    "fisher: a chance allotment of the units to two texts; permutation and bootstrap: any text could stand on either side; q over all rows of a contrast and table", None),
                .. Words("theme-words", "Shares of words by theme"),
                Flat("Shares by group", FlatTables.Groups(tables.By, tables.GroupShares),
                    $"texts pooled by {tables.By}; intervals take whole texts as random; of fewer than four texts there is none", None),
                Flat("What the shifts are made of", FlatTables.Shifts(tables.Shifts),
                    "the change of a theme's share from a text's ancestors to the text, by paragraphs added, dropped and reworded", None),
            ]),
            new("questions", "Together and near", "What stands with what, which topics nobody named, where a share changes. These describe the texts; only change points are tested.", null,
            [
                Flat("Topics that nobody named", QuestionTables.Topics(tables.Topics),
                    "key terms that stand in the same paragraphs, offered as candidates for a theme; overlap is with the nearest named theme", CellLinks.Topic),
                Flat("Themes with verbs and themes", QuestionTables.CoOccurrences(tables.CoOccurrences),
                    "paragraphs that have both; expected if neither cared for the other; effect is log2 of the share with the theme over the share without", links.CoOccurrence),
                Flat("Words near the terms", QuestionTables.Collocates(tables.Collocates),
                    "within five words, not beyond a mark of punctuation; effect is log2 of the rate near the term over the rate elsewhere", links.Collocate),
                Flat("Change points", QuestionTables.ChangePoints(tables.ChangePoints),
                    "the place along the texts at which the share of a theme changes most; p counts the search over all places", None),
            ]),
            new("verbs", "Verbs", "", "verbs", [Shares("Shares of verbs", tables.Verbs), .. Words("verb-words", "Shares of words by verb")]),
            new("families", "Families", "", "families", [Shares("Shares of families", tables.Families), .. Words("family-words", "Shares of words by family")]),
            new("force", "Force", "", "force", [Shares("Shares of ranks", tables.Force)]),
            new("addressees", "Addressees", "Who is asked to act, by kind of body.", AddresseeChart.Name,
                [Shares("By kind of body", tables.AddresseeKinds), Shares("By name, as written", tables.Addressees), .. Words("addressee-words", "Shares of words by name")]),
            new("terms", "Terms", "", "terms", [Flat("Rates of terms", FlatTables.Terms(tables.Terms), "occurrences per 1,000 words", links.Term),
                Flat("Rates by group", FlatTables.GroupTerms(tables.By, tables.GroupTerms), $"texts pooled by {tables.By}; intervals take whole texts as random; of fewer than four texts there is none", None)]),
            new("keyness", "Keyness", "", "keyness", [Flat("Key words of all pairs of texts", FlatTables.Keyness(tables.Keyness),
                "the first contrast, then neighbours in time, or each text against all others; log-odds are positive where the target uses the term more", links.Keyness)]),
            new("lineage", "Lineage", "", "lineage", [Flat("Pairs of paragraphs", FlatTables.Lineage(tables.Lineage),
                "which paragraph answers to which", links.Lineage)], html => LineageHtml.Write(html, tables)),
            new("duties", "Duties", "Reports, reviews, funding and meetings that the texts lay down, once or time and again.", null,
                [Flat("Duties", FlatTables.Duties(tables.Duties), "duties found in operative paragraphs", links.Duty)]),
        ];

        IEnumerable<ReportTable> Words(string name, string title) =>
            tables.SectionsAndWords.Where(table => table.Name == name).Select(table => Shares(title, table));

        ReportTable Shares(string title, ShareTable table) =>
            new(table.Name, title, html => new ShareTableHtml(context).Write(html, table), context.Documents.Count > NarrowColumns);

        ReportTable Flat(string title, FlatTable table, string caption, Func<int, string, string?> linkOf) =>
            new(table.Name, title, html => new LongTableHtml(context).Write(html, table, caption, linkOf), table.Columns.Count > NarrowColumns);
    }

    private static string? None(int row, string column) => null;

    private static string Untimed(TrendTables tables) => tables.Documents.Count > LineageCharts.MostEvents
        ? $"No timeline: it names at most {Invariant.Count(LineageCharts.MostEvents)} texts."
        : "";
}
