using System.Text;
using ClauseAnalyzer.Rows;

namespace ClauseAnalyzer.Cli.Classify;

/// <summary>CSV or JSON Lines, to a file or to standard output.</summary>
internal sealed class TextSink : IClassifiedSink
{
    private readonly AtomicFile? file;
    private readonly StreamWriter writer;

    /// <summary>Writes what stands before the first row.</summary>
    /// <param name="header">Header line; empty in JSON Lines.</param>
    /// <param name="file">The file; null for standard output.</param>
    /// <param name="terminal">Where standard output is.</param>
    public TextSink(string header, AtomicFile? file, Terminal terminal)
    {
        this.file = file;
        writer = file is null ? terminal.Output : new StreamWriter(file.Stream, new UTF8Encoding(false), 1 << 16, leaveOpen: true);
        writer.Write(header);
    }

    /// <inheritdoc/>
    public void Write(BatchResult result) => FileSize.Guard(() => writer.Write(result.Text));

    /// <inheritdoc/>
    public void Complete()
    {
        FileSize.Guard(() =>
        {
            writer.Flush();
            file?.Commit();
        });
    }

    /// <inheritdoc/>
    public void Dispose() => file?.Dispose();
}
