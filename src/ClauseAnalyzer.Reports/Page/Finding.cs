namespace ClauseAnalyzer.Reports.Page;

/// <summary>A sentence of the summary, and the row of a table that it rests on.</summary>
/// <param name="Text">The sentence, plain text.</param>
/// <param name="Table">The stem of the table's file.</param>
/// <param name="Row">The row, 1 for the first after the header; null for the table as a whole.</param>
/// <param name="IsQuiet">Whether it says that there is nothing to see.</param>
internal sealed record Finding(string Text, string Table, int? Row = null, bool IsQuiet = false);
