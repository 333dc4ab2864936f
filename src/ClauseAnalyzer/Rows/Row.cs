namespace ClauseAnalyzer.Rows;

/// <summary>One row of an input file.</summary>
/// <param name="Number">Number of the row, from 1, a header line not counted.</param>
/// <param name="Line">Line on which the row starts, from 1.</param>
/// <param name="Cells">One cell a column of the reader, in that order.</param>
public sealed record Row(long Number, long Line, IReadOnlyList<RowCell> Cells);
