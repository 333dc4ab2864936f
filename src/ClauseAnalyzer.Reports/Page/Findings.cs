using ClauseAnalyzer.Reports.Tables;

namespace ClauseAnalyzer.Reports.Page;

/// <summary>The summary in plain words. Every sentence is made from one row of a table, and names it.</summary>
internal static class Findings
{
    /// <summary>The sentences, in the order of the report.</summary>
    public static IReadOnlyList<Finding> Of(TrendTables tables) => tables.Documents.Count == 0
        ? [new Finding("No text could be read.", "documents", null, true)]
        :
        [
            Texts(tables),
            .. ShareFindings.Themes(tables),
            .. ShareFindings.Verbs(tables),
            .. LineageFindings.Of(tables),
            .. WordFindings.Keyness(tables),
            .. WordFindings.Duties(tables),
        ];

    private static Finding Texts(TrendTables tables)
    {
        var counts = tables.Documents.Select(DocumentCounts.Of).ToList();
        var preambular = counts.Sum(count => count.Preambular);
        var operative = counts.Sum(count => count.Operative);
        return new Finding(
            $"{Invariant.Count(tables.Documents.Count)} {(tables.Documents.Count == 1 ? "text" : "texts")}{Span(tables)}: "
            + $"{Invariant.Count(preambular)} preambular and {Invariant.Count(operative)} operative paragraphs.",
            "documents");
    }

    private static string Span(TrendTables tables)
    {
        var dates = tables.Documents.Where(document => document.Date is not null).Select(document => document.Date).ToList();
        return dates switch
        {
            [] => "",
            [var only] => $" of {Invariant.LongDate(only)}",
            [var first, .., var last] when first == last => $" of {Invariant.LongDate(first)}",
            [var first, .., var last] => $", {Invariant.LongDate(first)} to {Invariant.LongDate(last)}",
        };
    }
}
