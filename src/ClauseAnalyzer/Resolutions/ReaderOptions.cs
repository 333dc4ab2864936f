namespace ClauseAnalyzer.Resolutions;

/// <summary>Choices of a reader; the defaults fit every file.</summary>
public sealed record ReaderOptions
{
    /// <summary>How tracked changes are read; accepted by default. Word files have them, and web pages as <c>ins</c> and <c>del</c>.</summary>
    public TrackedChanges Changes { get; init; } = TrackedChanges.Accepted;

    /// <summary>The program that turns a PDF into text: a path, or a name that is looked up on PATH. "pdftotext" by default.</summary>
    public string PdfTextProgram { get; init; } = "pdftotext";

    /// <summary>Whether the manifest.csv beside a file describes it; true by default.</summary>
    public bool UseManifest { get; init; } = true;

    /// <summary>
    /// The largest text that is read, in characters after unpacking; a larger one is refused. 64 Mi by default, some
    /// twenty thousand resolutions; at least 1.
    /// </summary>
    public long MaxCharacters { get; init; } = 64L << 20;
}
