using ClauseAnalyzer.Rows;

namespace ClauseAnalyzer.Cli.Classify;

/// <summary>Rows that follow one another.</summary>
/// <param name="Document">The document they stand in; null when rows stand alone.</param>
/// <param name="FirstPosition">Place of the first row in its document, from 1.</param>
/// <param name="Rows">The rows in order, at least one.</param>
internal sealed record RowRun(string? Document, long FirstPosition, IReadOnlyList<Row> Rows);
