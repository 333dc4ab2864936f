using System.Text;

namespace ClauseAnalyzer.Rows;

/// <summary>
/// A file that appears under its final name only when it is complete, with the
/// mode that a file of that name had. What is written goes to a hidden
/// neighbour, which <see cref="Commit"/> renames and disposing without it
/// deletes. One writer at a time: the neighbour is locked, so that a second one
/// is refused. A device or a pipe has no half-written state and is written
/// straight. Not thread-safe.
/// </summary>
public sealed class AtomicFile : IDisposable
{
    private readonly string path;
    private FileStream? stream;
    private bool isCommitted;

    /// <summary>Chooses the neighbour and locks it; folders that lack are made.</summary>
    /// <param name="path">The final name. A file already there is replaced at <see cref="Commit"/>; a link is followed.</param>
    /// <exception cref="IOException">The folder cannot be made, <paramref name="path"/> is a folder, or another writer is at work on it.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written to.</exception>
    public AtomicFile(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        this.path = Resolve(path);
        if (Directory.Exists(this.path))
        {
            throw new IOException($"Expected the name of a file, found the folder \"{path}\".");
        }

        if (OpenStraight(this.path) is { } straight)
        {
            TemporaryPath = this.path;
            stream = straight;
            return;
        }

        var folder = Path.GetDirectoryName(this.path)!;
        Directory.CreateDirectory(folder);
        TemporaryPath = Path.Combine(folder, $".{Path.GetFileName(this.path)}.tmp");
        stream = OpenAlone(TemporaryPath, path);
    }

    /// <summary>The neighbour's name, for writers that open files themselves (SQLite); it is there and empty.</summary>
    public string TemporaryPath { get; }

    /// <summary>Whether this is a device or a pipe, which is written straight and cannot be read back.</summary>
    public bool IsStraight => TemporaryPath == path;

    /// <summary>Where the bytes go.</summary>
    public FileStream Stream => stream ?? throw new ObjectDisposedException(nameof(AtomicFile));

    /// <summary>Writes a whole text file, UTF-8 without byte order mark.</summary>
    /// <param name="path">The final name.</param>
    /// <param name="text">Its content, line ends as they should stand in the file.</param>
    public static void WriteText(string path, string text) => Write(path, writer => writer.Write(text));

    /// <summary>Writes a whole file.</summary>
    /// <param name="path">The final name.</param>
    /// <param name="bytes">Its content.</param>
    public static void WriteBytes(string path, ReadOnlySpan<byte> bytes)
    {
        using var file = new AtomicFile(path);
        file.Stream.Write(bytes);
        file.Commit();
    }

    /// <summary>Writes a text file through a writer, UTF-8 without byte order mark and with line feeds.</summary>
    /// <param name="path">The final name.</param>
    /// <param name="write">Writes the content; when it throws, no file appears.</param>
    public static void Write(string path, Action<TextWriter> write)
    {
        ArgumentNullException.ThrowIfNull(write);
        using var file = new AtomicFile(path);
        // Not disposed when writing fails: it would try, on a full disk, to write the rest.
        var writer = new StreamWriter(file.Stream, new UTF8Encoding(false), 1 << 16, leaveOpen: true) { NewLine = "\n" };
        write(writer);
        writer.Flush();
        file.Commit();
    }

    /// <summary>Gives the file its final name, in place of one that may be there, whose mode it takes over.</summary>
    /// <exception cref="IOException">The last bytes cannot be written, or the file cannot be renamed.</exception>
    public void Commit()
    {
        // A writer over it may have closed it with itself.
        if (Stream.CanWrite)
        {
            Stream.Flush();
        }

        if (!IsStraight)
        {
            if (!OperatingSystem.IsWindows() && File.Exists(path))
            {
                File.SetUnixFileMode(TemporaryPath, File.GetUnixFileMode(path));
            }

            CloseOnWindows();
            // Renamed while it is still locked: a second writer finds either the lock or the finished file.
            File.Move(TemporaryPath, path, overwrite: true);
        }

        isCommitted = true;
        Close();
    }

    /// <summary>Gives the final name to a finished file of the same folder, in place of what was written here.</summary>
    /// <param name="finished">The file; it has the final name afterwards.</param>
    /// <exception cref="IOException">The file cannot be renamed.</exception>
    public void CommitInstead(string finished)
    {
        if (!OperatingSystem.IsWindows() && File.Exists(path))
        {
            File.SetUnixFileMode(finished, File.GetUnixFileMode(path));
        }

        File.Move(finished, path, overwrite: true);
        Dispose();
    }

    /// <summary>Closes the file; without <see cref="Commit"/>, nothing of it stays.</summary>
    public void Dispose()
    {
        if (stream is null)
        {
            return;
        }

        if (!isCommitted && !IsStraight)
        {
            CloseOnWindows();
            File.Delete(TemporaryPath);
        }

        Close();
    }

    private static string Resolve(string path)
    {
        if (IsDevice(path))
        {
            return path;
        }

        return new FileInfo(path).LinkTarget is null
            ? Path.GetFullPath(path)
            : File.ResolveLinkTarget(path, returnFinalTarget: true)!.FullName;
    }

    private static bool IsDevice(string path) =>
        path.StartsWith("/dev/", StringComparison.Ordinal) || path.StartsWith("/proc/", StringComparison.Ordinal);

    /// <summary>A stream onto a device or a named pipe; null for a file, there or not.</summary>
    private static FileStream? OpenStraight(string path)
    {
        if (IsDevice(path))
        {
            return new FileStream(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite, 1 << 16);
        }

        // What is no plain file cannot be told from its attributes, but has no places to go to.
        if (OperatingSystem.IsWindows() || !File.Exists(path))
        {
            return null;
        }

        try
        {
            var found = new FileStream(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite, 1 << 16);
            if (!found.CanSeek)
            {
                return found;
            }

            found.Dispose();
        }
        catch (UnauthorizedAccessException)
        {
            // A file that is kept from writing is replaced like any other; its folder decides.
        }

        return null;
    }

    private static FileStream OpenAlone(string temporary, string wanted)
    {
        FileStream opened;
        try
        {
            opened = new FileStream(temporary, FileMode.OpenOrCreate, FileAccess.Write, FileShare.None, 1 << 16);
        }
        catch (IOException exception) when (File.Exists(temporary) && exception is not (DirectoryNotFoundException or PathTooLongException))
        {
            throw Busy(wanted, exception);
        }

        if (!File.Exists(temporary))
        {
            // Another writer has just renamed what was opened here.
            opened.Dispose();
            throw Busy(wanted, null);
        }

        // A writer that was killed may have left something.
        opened.SetLength(0);
        return opened;
    }

    private static IOException Busy(string path, Exception? cause) =>
        new($"Another run is writing to \"{path}\".", cause);

    private void CloseOnWindows()
    {
        if (OperatingSystem.IsWindows())
        {
            // An open file can be neither renamed nor deleted there.
            Close();
        }
    }

    private void Close()
    {
        try
        {
            stream?.Dispose();
        }
        catch (Exception exception) when (exception is IOException or ArgumentOutOfRangeException && !isCommitted)
        {
            // The disk is full, or the file may not grow, and what was buffered is given up with the file.
        }

        stream = null;
    }
}
