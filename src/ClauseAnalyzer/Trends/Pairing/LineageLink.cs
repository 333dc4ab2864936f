namespace ClauseAnalyzer.Trends.Pairing;

/// <summary>The lineage of one text of a trend.</summary>
/// <param name="Document">The newer text.</param>
/// <param name="Ancestors">Names of the texts it descends from that are in the set, in order of date; empty when it descends from none of them.</param>
/// <param name="Result">With ancestors, their paragraphs paired with its own. Without, each of its paragraphs with its best match in any earlier text: nothing is then dropped, strengthened or softened.</param>
public sealed record LineageLink(TrendDocument Document, IReadOnlyList<string> Ancestors, LineageResult Result);
