using System.Text;
using ClauseAnalyzer.Rows;

namespace ClauseAnalyzer.Cli.Classify;

/// <summary>CSV or JSON Lines, to a file or to standard output.</summary>
internal sealed class TextSink : IClassifiedSink
{
    private readonly AtomicFile? file;
    private readonly Stream stream;

    /// <summary>Writes what stands before the first row.</summary>
    /// <param name="header">Header line; empty in JSON Lines.</param>
    /// <param name="file">The file; null for standard output.</param>
    /// <param name="terminal">Where standard output is.</param>
    public TextSink(string header, AtomicFile? file, Terminal terminal)
    {
        this.file = file;
        terminal.Output.Flush();
        stream = file?.Stream ?? terminal.OutputStream;
        FileSize.Guard(() => stream.Write(Encoding.UTF8.GetBytes(header)));
    }

    /// <inheritdoc/>
    public void Write(BatchResult result) => FileSize.Guard(() => stream.Write(result.Text!.Span));

    /// <inheritdoc/>
    public void Complete()
    {
        FileSize.Guard(() =>
        {
            stream.Flush();
            file?.Commit();
        });
    }

    /// <inheritdoc/>
    public void Dispose() => file?.Dispose();
}
