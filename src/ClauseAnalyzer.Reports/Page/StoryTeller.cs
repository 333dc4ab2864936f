using ClauseAnalyzer.Reports.Tables;

namespace ClauseAnalyzer.Reports.Page;

/// <summary>Chooses the findings that open the report.</summary>
/// <remarks>
/// The rule, by size and certainty: first the themes whose share moves along the order of the texts (q at most 0.05) by three points or more from the earlier half to the later,
/// within organs where there are several, by how much it moves; then, of the main contrast, the theme, the term, the act and the addressee whose shares differ most for
/// certain, by the end of the 95% interval of the difference that is nearer to 0, where the interval does not hold 0; then
/// changes that are mostly a change of mix. What became of the paragraphs along descent keeps the last place. If nothing else
/// is found, the theme that differs most is told as what it is: not more than chance. Nothing opens the report that rests on
/// fewer than five units of a side, or that does not differ at all.
/// </remarks>
internal static class StoryTeller
{
    private const int Most = 3;

    /// <summary>The rule in words, for the report.</summary>
    public const string Rule = "At most three sentences. First come themes whose share moves along the order of the texts (q at most 0.05) by three points or more from the earlier half of the places to the later (within organs where there are several), by how much it moves; then, of the first contrast, "
        + "the theme, the term, the act and the kind of addressee that differ most for certain: by the end of the 95% interval of the difference that lies nearer to 0, where the interval does not hold 0; "
        + "then changes that are mostly a change of mix. Nothing opens the report that rests on fewer than five units of a side, or that does not differ at all. What became of the paragraphs along descent keeps the last place.";

    /// <summary>Tells the story of a trend.</summary>
    public static Story Of(TrendTables tables)
    {
        if (tables.Documents.Count == 0)
        {
            return new Story([new Finding("No text could be read.", "documents", null, true)], null, []);
        }

        var descent = LineageFindings.Line(tables);
        var found = TrendFindings.Moving(tables).Concat(ContrastFindings.Certain(tables)).Concat(TrendFindings.OfMix(tables))
            .Take(descent is null ? Most : Most - 1).ToList();
        if (found.Count == 0 && (ContrastFindings.Largest(tables) ?? ContrastFindings.Nothing(tables)) is { } other)
        {
            found.Add(other);
        }

        return new Story(
            [.. found, .. descent is null ? [] : new[] { descent }],
            ContrastFindings.Unchanged(tables),
            [
                Texts(tables),
                .. TrendFindings.Small(tables) is { } small ? new[] { small } : [],
                .. TrendFindings.Reach(tables),
                .. ShareFindings.Verbs(tables),
                .. LineageFindings.Of(tables),
                .. WordFindings.Keyness(tables),
                .. WordFindings.Duties(tables),
            ]);
    }

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
        var dates = tables.Documents.Where(document => document.Date is not null).Select(document => document.Date).Order().ToList();
        var undated = tables.Documents.Count - dates.Count;
        var without = undated > 0 && dates.Count > 0 ? $" ({Invariant.Count(undated)} without a date)" : "";
        return dates switch
        {
            [] => ", none with a date",
            [var only] => $" of {Invariant.LongDate(only)}{without}",
            [var first, .., var last] when first == last => $" of {Invariant.LongDate(first)}{without}",
            [var first, .., var last] => $", {Invariant.LongDate(first)} to {Invariant.LongDate(last)}{without}",
        };
    }
}
