using System.Text;

namespace ClauseAnalyzer.Rows;

/// <summary>
/// A file that appears under its final name only when it is complete. What is
/// written goes to a hidden neighbour, which <see cref="Commit"/> renames and
/// disposing without it deletes. Not thread-safe.
/// </summary>
public sealed class AtomicFile : IDisposable
{
    private readonly string path;
    private readonly string temporary;
    private bool isCommitted;

    /// <summary>Opens the neighbour for writing; folders that lack are made.</summary>
    /// <param name="path">The final name. A file already there is replaced at <see cref="Commit"/>.</param>
    /// <exception cref="IOException">The folder cannot be written to.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder cannot be written to.</exception>
    public AtomicFile(string path)
    {
        this.path = Path.GetFullPath(path);
        var folder = Path.GetDirectoryName(this.path)!;
        Directory.CreateDirectory(folder);
        temporary = Path.Combine(folder, $".{Path.GetFileName(this.path)}.{Environment.ProcessId}.tmp");
        Stream = new FileStream(temporary, FileMode.Create, FileAccess.ReadWrite, FileShare.Read, 1 << 16);
    }

    /// <summary>Where the bytes go.</summary>
    public FileStream Stream { get; }

    /// <summary>Writes a whole text file, UTF-8 without byte order mark.</summary>
    /// <param name="path">The final name.</param>
    /// <param name="text">Its content, line ends as they should stand in the file.</param>
    public static void WriteText(string path, string text) => Write(path, writer => writer.Write(text));

    /// <summary>Writes a text file through a writer, UTF-8 without byte order mark and with line feeds.</summary>
    /// <param name="path">The final name.</param>
    /// <param name="write">Writes the content; when it throws, no file appears.</param>
    public static void Write(string path, Action<TextWriter> write)
    {
        ArgumentNullException.ThrowIfNull(write);
        using var file = new AtomicFile(path);
        using (var writer = new StreamWriter(file.Stream, new UTF8Encoding(false), 1 << 16, leaveOpen: true))
        {
            writer.NewLine = "\n";
            write(writer);
        }

        file.Commit();
    }

    /// <summary>Gives the file its final name, in place of one that may be there.</summary>
    public void Commit()
    {
        Stream.Dispose();
        File.Move(temporary, path, overwrite: true);
        isCommitted = true;
    }

    /// <summary>Closes the file; without <see cref="Commit"/>, nothing of it stays.</summary>
    public void Dispose()
    {
        Stream.Dispose();
        if (!isCommitted)
        {
            File.Delete(temporary);
        }
    }
}
