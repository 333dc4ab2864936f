namespace ClauseAnalyzer.Reports.Tables;

/// <summary>A table as it stands in a file: every cell already text in the invariant culture. Immutable.</summary>
/// <param name="Name">The stem of its file.</param>
/// <param name="Columns">Headers.</param>
/// <param name="Rows">One cell a column each.</param>
internal sealed record FlatTable(string Name, IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<string>> Rows);
