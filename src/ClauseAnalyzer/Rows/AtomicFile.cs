using System.Text;

namespace ClauseAnalyzer.Rows;

/// <summary>
/// A file that appears under its final name only when it is complete. What is
/// written goes to a hidden neighbour, which <see cref="Commit"/> renames and
/// disposing without it deletes. A device or a pipe (/dev/null) has no
/// half-written state and is written straight. Not thread-safe.
/// </summary>
public sealed class AtomicFile : IDisposable
{
    private readonly string path;
    private FileStream? stream;
    private bool isCommitted;

    /// <summary>Chooses the neighbour; folders that lack are made.</summary>
    /// <param name="path">The final name. A file already there is replaced at <see cref="Commit"/>; a link is followed.</param>
    /// <exception cref="IOException">The folder cannot be made, or <paramref name="path"/> is a folder.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written to.</exception>
    public AtomicFile(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        this.path = new FileInfo(path).LinkTarget is null
            ? Path.GetFullPath(path)
            : File.ResolveLinkTarget(path, returnFinalTarget: true)!.FullName;
        if (Directory.Exists(this.path))
        {
            throw new IOException($"Expected the name of a file, found the folder \"{path}\".");
        }

        var folder = Path.GetDirectoryName(this.path)!;
        Directory.CreateDirectory(folder);
        TemporaryPath = IsDevice(this.path)
            ? this.path
            : Path.Combine(folder, $".{Path.GetFileName(this.path)}.{Environment.ProcessId}.tmp");
    }

    /// <summary>The neighbour's name, for writers that open files themselves (SQLite).</summary>
    public string TemporaryPath { get; }

    /// <summary>Where the bytes go; opened at first use.</summary>
    public FileStream Stream => stream ??= new FileStream(
        TemporaryPath, TemporaryPath == path ? FileMode.Open : FileMode.Create, FileAccess.Write, FileShare.Read, 1 << 16);

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
        if (stream is null && !File.Exists(TemporaryPath))
        {
            // Nothing was written: an empty file.
            _ = Stream;
        }

        stream?.Dispose();
        if (TemporaryPath != path)
        {
            File.Move(TemporaryPath, path, overwrite: true);
        }

        isCommitted = true;
    }

    /// <summary>Closes the file; without <see cref="Commit"/>, nothing of it stays.</summary>
    public void Dispose()
    {
        stream?.Dispose();
        if (!isCommitted && TemporaryPath != path)
        {
            File.Delete(TemporaryPath);
        }
    }

    private static bool IsDevice(string path) =>
        path.StartsWith("/dev/", StringComparison.Ordinal) || path.StartsWith("/proc/", StringComparison.Ordinal)
        || (File.Exists(path) && (File.GetAttributes(path) & FileAttributes.Device) != 0);
}
