namespace ClauseAnalyzer.Cli.Classify;

/// <summary>Where the results of a classification go, in order. Disposed without <see cref="Complete"/>, nothing half-written keeps the final name.</summary>
internal interface IClassifiedSink : IDisposable
{
    /// <summary>Writes the rows of a batch.</summary>
    void Write(BatchResult result);

    /// <summary>Gives the output its final name.</summary>
    void Complete();
}
