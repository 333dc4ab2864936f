namespace ClauseAnalyzer.Resolutions;

/// <summary>Choices of a reader; the defaults fit every file.</summary>
public sealed record ReaderOptions
{
    /// <summary>How tracked changes are read; accepted by default. Word files have them, and web pages as <c>ins</c> and <c>del</c>.</summary>
    public TrackedChanges Changes { get; init; } = TrackedChanges.Accepted;

    /// <summary>The one author whose tracked changes of a Word file are accepted, by the name in the file; null, the default, for every author's. Without effect where changes are rejected.</summary>
    public string? ChangesBy { get; init; }

    /// <summary>Whether the manifest.csv beside a file describes it; true by default.</summary>
    public bool UseManifest { get; init; } = true;

    /// <summary>
    /// The largest text that is read, in characters after unpacking; a larger one is refused. 64 Mi by default, some
    /// twenty thousand resolutions; at least 1.
    /// </summary>
    public long MaxCharacters { get; init; } = 64L << 20;
}
