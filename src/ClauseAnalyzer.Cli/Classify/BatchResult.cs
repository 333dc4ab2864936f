using ClauseAnalyzer.Resolutions;
using ClauseAnalyzer.Rows;

namespace ClauseAnalyzer.Cli.Classify;

/// <summary>What became of a batch.</summary>
/// <param name="Batch">The batch.</param>
/// <param name="RowCount">Number of classified rows.</param>
/// <param name="Rows">The rows in order, for SQLite; empty where there is text, since rows that wait to be written are memory.</param>
/// <param name="Text">The rows as text, in the format of the output or of its spool, until they are written; null for SQLite.</param>
/// <param name="Problems">What could not be used, in order.</param>
internal sealed record BatchResult(Batch Batch, int RowCount, IReadOnlyList<ClassifiedRow> Rows, PooledBytes? Text, IReadOnlyList<RowProblem> Problems)
{
    /// <summary>The resolutions of a document that are not of the kind this program reads; empty for rows.</summary>
    public IReadOnlyList<Resolution> Warned { get; init; } = [];
}
