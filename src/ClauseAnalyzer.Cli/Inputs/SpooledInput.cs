using ClauseAnalyzer.Resolutions;
using ClauseAnalyzer.Rows;

namespace ClauseAnalyzer.Cli.Inputs;

/// <summary>
/// An input copied to a temporary file whose ending says what it is, for
/// readers that judge by the ending: standard input, and files that --from
/// calls something else than their name does. Disposing deletes the copy.
/// </summary>
internal sealed class SpooledInput : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("clauseanalyzer-").FullName;

    private SpooledInput(InputFile input)
    {
        Path = System.IO.Path.Combine(folder, "input" + EndingOf(input.Kind) + (RowKinds.IsGzip(input.Path) ? ".gz" : ""));
    }

    /// <summary>The copy.</summary>
    public string Path { get; }

    /// <summary>Whether an input's name says what it is, so that no copy is needed.</summary>
    public static bool IsNeeded(InputFile input) =>
        input.IsStandardInput || !InputKind.TryOfPath(input.Path, out var kind) || kind != input.Kind;

    /// <summary>Copies an input.</summary>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static SpooledInput Of(InputFile input, Terminal terminal)
    {
        var spooled = new SpooledInput(input);
        try
        {
            using var from = input.IsStandardInput ? terminal.OpenInput() : File.OpenRead(input.Path);
            using var to = File.Create(spooled.Path);
            from.CopyTo(to);
            return spooled;
        }
        catch
        {
            spooled.Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static string EndingOf(InputKind kind) => (kind.Document, kind.Rows) switch
    {
        (DocumentKind.Markdown, _) => ".md",
        (DocumentKind.Html, _) => ".html",
        (DocumentKind.Word, _) => ".docx",
        (DocumentKind.Pdf, _) => ".pdf",
        (DocumentKind.Text, _) => ".txt",
        (_, RowKind.Tsv) => ".tsv",
        (_, RowKind.JsonLines) => ".jsonl",
        _ => ".csv",
    };
}
