using System.Collections.Concurrent;
using ClauseAnalyzer.Lexicon;
using ClauseAnalyzer.Resolutions.Formats.Html;
using ClauseAnalyzer.Resolutions.Formats.Pdf;
using ClauseAnalyzer.Resolutions.Formats.Text;
using ClauseAnalyzer.Resolutions.Formats.Word;
using ClauseAnalyzer.Resolutions.Lines;
using ClauseAnalyzer.Resolutions.Segmentation;

namespace ClauseAnalyzer.Resolutions;

/// <summary>Reads documents of any kind as resolutions. Thread-safe; a manifest is read once, so a reader that lives long does not see later changes of it.</summary>
/// <param name="lexicon">The verbs by which openings are known.</param>
/// <param name="options">Choices; the defaults when null.</param>
public sealed class ResolutionReader(ClauseLexicon lexicon, ReaderOptions? options = null)
{
    private readonly OpeningForms forms = new(lexicon);
    private readonly ConcurrentDictionary<string, Lazy<Manifest?>> manifests = new(StringComparer.Ordinal);

    /// <summary>The choices this reader was made with.</summary>
    public ReaderOptions Options { get; } = options ?? new ReaderOptions();

    /// <summary>The verbs by which openings are known.</summary>
    public ClauseLexicon Lexicon { get; } = lexicon;

    /// <summary>Reads a file; its ending decides the kind, an unknown ending is read as text.</summary>
    /// <param name="path">The file's path, which becomes the source of its resolutions.</param>
    /// <returns>The resolutions of the file in order, at least one; a file without enacting words gives one.</returns>
    /// <exception cref="ResolutionFormatException">The file is empty, binary, damaged, encrypted or too large.</exception>
    /// <exception cref="IOException">The file is missing or cannot be opened.</exception>
    public IReadOnlyList<Resolution> ReadFile(string path)
    {
        var resolutions = ReadSources(path).SelectMany(text => ResolutionAssembler.Assemble(text, path, forms)).ToList();
        var entry = Options.UseManifest ? ManifestBeside(path)?.Find(path) : null;
        return entry is null ? resolutions : [.. resolutions.Select(entry.ApplyTo)];
    }

    // A folder of thousands of texts has one manifest of as many rows: it is read once, not once a text.
    private Manifest? ManifestBeside(string path)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(path)) ?? ".";
        return manifests.GetOrAdd(folder, _ => new Lazy<Manifest?>(() => Manifest.Beside(path))).Value;
    }

    /// <summary>Reads a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="source">What the resolutions are to name as their source; "-" for standard input.</param>
    /// <param name="kind">How the text is marked up: text, Markdown or HTML.</param>
    /// <returns>The resolutions of the text in order, at least one.</returns>
    /// <exception cref="ResolutionFormatException">The text is blank, binary or too large.</exception>
    /// <exception cref="ArgumentException"><paramref name="kind"/> is a kind that is not text.</exception>
    public IReadOnlyList<Resolution> ReadText(string text, string source, DocumentKind kind = DocumentKind.Text)
    {
        if (kind is DocumentKind.Word or DocumentKind.Pdf)
        {
            throw new ArgumentException($"Expected a kind of text, found '{kind}'. Read such a document from its file.", nameof(kind));
        }

        TextDecoder.ThrowIfBinary(text, source);
        return [.. ReadCharacters(text, source, kind).SelectMany(reading => ResolutionAssembler.Assemble(reading, source, forms))];
    }

    private IReadOnlyList<SourceText> ReadSources(string path)
    {
        _ = DocumentKinds.TryOf(path, out var kind);
        return kind switch
        {
            DocumentKind.Word => WordLineReader.Read(ReadBytes(path), path, Options, forms),
            DocumentKind.Pdf => [PdfLineReader.Read(ReadBytes(path), path, Options)],
            _ => ReadCharacters(TextDecoder.Decode(ReadTextBytes(path), path), path, kind),
        };
    }

    private byte[] ReadBytes(string path)
    {
        // No encoding takes more than four bytes a character.
        if (new FileInfo(path).Length > 4 * Options.MaxCharacters)
        {
            throw FormatErrors.TooLarge(path, Options.MaxCharacters);
        }

        return File.ReadAllBytes(path);
    }

    private byte[] ReadTextBytes(string path)
    {
        // Counted before it is read: characters take more memory than the bytes they come from.
        if (new FileInfo(path).Length > Options.MaxCharacters && TextDecoder.CountCharacters(path) > Options.MaxCharacters)
        {
            throw FormatErrors.TooLarge(path, Options.MaxCharacters);
        }

        return File.ReadAllBytes(path);
    }

    private IReadOnlyList<SourceText> ReadCharacters(string text, string source, DocumentKind kind)
    {
        if (text.Length > Options.MaxCharacters)
        {
            throw FormatErrors.TooLarge(source, Options.MaxCharacters);
        }

        if (string.IsNullOrWhiteSpace(text))
        {
            throw FormatErrors.Empty(source);
        }

        return kind == DocumentKind.Html ? HtmlLineReader.Read(text, source, Options.Changes) : [TextLineReader.Read(text)];
    }
}
