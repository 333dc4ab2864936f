using ClauseAnalyzer.Lexicon;

namespace ClauseAnalyzer.Resolutions;

/// <summary>Reads documents of any kind as resolutions. Immutable and thread-safe.</summary>
/// <param name="lexicon">The verbs by which openings are known.</param>
/// <param name="options">Choices; the defaults when null.</param>
public sealed class ResolutionReader(ClauseLexicon lexicon, ReaderOptions? options = null)
{
    /// <summary>The choices this reader was made with.</summary>
    public ReaderOptions Options { get; } = options ?? new ReaderOptions();

    /// <summary>The verbs by which openings are known.</summary>
    public ClauseLexicon Lexicon { get; } = lexicon;

    /// <summary>Reads a file; its ending decides the kind, an unknown ending is read as text.</summary>
    /// <param name="path">The file's path, which becomes the source of its resolutions.</param>
    /// <returns>The resolutions of the file in order, at least one; a file without enacting words gives one.</returns>
    /// <exception cref="ResolutionFormatException">The file is empty, binary, damaged or too large, or its reading program is missing.</exception>
    public IReadOnlyList<Resolution> ReadFile(string path) => throw new NotImplementedException();

    /// <summary>Reads a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="source">What the resolutions are to name as their source; "-" for standard input.</param>
    /// <param name="kind">How the text is marked up: text, Markdown or HTML.</param>
    /// <returns>The resolutions of the text in order, at least one.</returns>
    /// <exception cref="ResolutionFormatException">The text is blank, binary or too large.</exception>
    /// <exception cref="ArgumentException"><paramref name="kind"/> is a kind that is not text.</exception>
    public IReadOnlyList<Resolution> ReadText(string text, string source, DocumentKind kind = DocumentKind.Text) =>
        throw new NotImplementedException();
}
