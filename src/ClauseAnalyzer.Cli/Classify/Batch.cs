using ClauseAnalyzer.Cli.Inputs;
using ClauseAnalyzer.Rows;

namespace ClauseAnalyzer.Cli.Classify;

/// <summary>A piece of work for one thread: a document, or some rows of one file.</summary>
internal sealed record Batch
{
    /// <summary>The input it is from.</summary>
    public required InputFile Input { get; init; }

    /// <summary>Where the columns of the row file go; null for a document.</summary>
    public InputColumns? Columns { get; init; }

    /// <summary>Runs of rows that are read together; empty for a document.</summary>
    public IReadOnlyList<RowRun> Runs { get; init; } = [];

    /// <summary>Rows around these that could not be read.</summary>
    public IReadOnlyList<RowProblem> Problems { get; init; } = [];

    /// <summary>Bytes of all inputs read up to here, for progress.</summary>
    public long BytesRead { get; init; }
}
