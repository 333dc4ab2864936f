using System.Collections;

namespace ClauseAnalyzer.Reports.Tables;

/// <summary>Rows whose cells become text only when they are asked for: a table of a large collection has millions of cells, and a writer needs one row at a time.</summary>
/// <typeparam name="T">A row as counted.</typeparam>
/// <param name="rows">The rows.</param>
/// <param name="cellsOf">The cells of a row, one a column.</param>
internal sealed class CellRows<T>(IReadOnlyList<T> rows, Func<T, string[]> cellsOf) : IReadOnlyList<IReadOnlyList<string>>
{
    /// <inheritdoc/>
    public int Count => rows.Count;

    /// <inheritdoc/>
    public IReadOnlyList<string> this[int index] => cellsOf(rows[index]);

    /// <inheritdoc/>
    public IEnumerator<IReadOnlyList<string>> GetEnumerator() => rows.Select(cellsOf).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
