namespace ClauseAnalyzer.Trends.Shares;

/// <summary>Something that shares are taken of: which units, and which values they have.</summary>
/// <param name="Name">Stem of its table's file: "themes".</param>
/// <param name="ValueColumn">Header of its column of values: "theme".</param>
/// <param name="Units">What n counts: "paragraphs", "clauses" or "words".</param>
/// <param name="Meaning">What count and n count, and what is left out, as a chart would print it.</param>
/// <param name="CountsOf">The units of a paragraph.</param>
/// <param name="Values">The values that have a row everywhere, in their order; null for a row where a value occurs, in ordinal order.</param>
internal sealed record ShareMeasure(
    string Name,
    string ValueColumn,
    string Units,
    string Meaning,
    Func<CountedParagraph, ShareCounts> CountsOf,
    IReadOnlyList<string>? Values = null)
{
    /// <summary>Whether units of one paragraph hang together, so that no formula for independent units holds.</summary>
    public bool IsOfWords => Units == ShareMeasures.Words;

    /// <summary>The sections that it has rows for.</summary>
    public IReadOnlyList<string> InSections { get; init; } = TrendSection.Names;
}
