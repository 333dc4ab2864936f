namespace ClauseAnalyzer.Trends.Shares;

/// <summary>A table of shares, with the words that say what it counts.</summary>
/// <param name="Name">"themes", "verbs" …: the stem of its file.</param>
/// <param name="ValueColumn">Header of the column that holds <see cref="ShareRow.Value"/>: "theme", "verb" …</param>
/// <param name="Unit">What count and n count, and what is left out, as a chart would print it.</param>
/// <param name="Rows">By document in order of date, then section ("all", "preambular", "operative"), then value.</param>
public sealed record ShareTable(string Name, string ValueColumn, string Unit, IReadOnlyList<ShareRow> Rows)
{
    /// <summary>What n counts: "paragraphs", "clauses" or "words".</summary>
    public string Units { get; init; } = "";
}
