namespace ClauseAnalyzer.Reports.Drawing;

/// <summary>One place along a chart's axis: a document or a group of documents.</summary>
/// <param name="Name">The document's or the group's name.</param>
/// <param name="Detail">What stands in small print under it: a date, or the number of texts.</param>
/// <param name="Follows">Names of the documents that a document descends from; empty for a group.</param>
internal sealed record ChartColumn(string Name, string Detail, IReadOnlyList<string> Follows);
