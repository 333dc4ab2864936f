namespace ClauseAnalyzer.Reports;

/// <summary>One file, or one text from standard input, that a trend is drawn from. Immutable.</summary>
/// <param name="Name">What tables and the report call it: the path as the caller named it, "-" for standard input. Written to files, so better relative.</param>
/// <param name="Path">Where to open it; not used when <paramref name="Text"/> is given, and never written to a file.</param>
/// <param name="Text">The content itself, for standard input; null to read the file.</param>
public sealed record TrendInput(string Name, string Path, string? Text = null)
{
    /// <summary>A file whose name is its path.</summary>
    /// <param name="path">Where to open it.</param>
    /// <returns>An input named as <paramref name="path"/>, with forward slashes.</returns>
    public static TrendInput File(string path) => new(path.Replace('\\', '/'), path);
}
