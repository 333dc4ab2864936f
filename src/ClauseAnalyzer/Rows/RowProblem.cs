namespace ClauseAnalyzer.Rows;

/// <summary>A row that could not be read, or the point at which a file broke off.</summary>
/// <param name="Source">The file, as named by the caller; "-" for standard input.</param>
/// <param name="Row">Number of the row, from 1, a header line not counted; 0 when the whole file is meant.</param>
/// <param name="Line">Line on which the row starts, from 1; 0 when the whole file is meant.</param>
/// <param name="Code">A stable code, "ROW211".</param>
/// <param name="Reason">What was expected and found, one line.</param>
public sealed record RowProblem(string Source, long Row, long Line, string Code, string Reason);
