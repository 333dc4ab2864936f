namespace ClauseAnalyzer.Rows;

/// <summary>A row that could not be read, or the point at which a file broke off.</summary>
/// <param name="Source">The file, as named by the caller; "-" for standard input.</param>
/// <param name="Row">Number of the row, from 1, a header line not counted; 0 when the whole file is meant.</param>
/// <param name="Line">Line on which the row starts, from 1; 0 when the whole file is meant.</param>
/// <param name="Code">A stable code, "ROW211".</param>
/// <param name="Reason">What was expected and found, one line.</param>
public sealed record RowProblem(string Source, long Row, long Line, string Code, string Reason)
{
    /// <summary>The problem of a row whose paragraph is blank.</summary>
    /// <param name="source">The file.</param>
    /// <param name="row">The row.</param>
    /// <param name="column">The column that should hold the paragraph.</param>
    /// <returns>ROW218.</returns>
    public static RowProblem EmptyText(string source, Row row, string column)
    {
        ArgumentNullException.ThrowIfNull(row);
        var (code, reason) = RowErrors.EmptyText(column);
        return new RowProblem(source, row.Number, row.Line, code, reason);
    }

    /// <summary>The problem of a file that holds nothing after its header line.</summary>
    /// <param name="source">The file.</param>
    /// <returns>ROW208, of the whole file.</returns>
    public static RowProblem NoRows(string source) =>
        new(source, 0, 0, "ROW208", "expected rows after the header line, found none");
}
