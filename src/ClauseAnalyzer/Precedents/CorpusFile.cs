using ClauseAnalyzer.Resolutions;

namespace ClauseAnalyzer.Precedents;

/// <summary>A file on the way into a corpus. Immutable.</summary>
/// <param name="Path">Its full path: by this it is known again.</param>
/// <param name="Name">What it is called in answers: the path as the caller named it.</param>
/// <param name="Size">Length in bytes.</param>
/// <param name="Modified">When it, or the manifest beside it, was last written, in ticks of UTC: while both are as they were, the file is not opened.</param>
public sealed record CorpusFile(string Path, string Name, long Size, long Modified)
{
    /// <summary>Looks at a file without opening it.</summary>
    /// <param name="path">The file.</param>
    /// <returns>The file; size and time are 0 when it is not there.</returns>
    public static CorpusFile At(string path)
    {
        var full = System.IO.Path.GetFullPath(path);
        var file = new FileInfo(full);
        var manifest = new FileInfo(System.IO.Path.Combine(file.DirectoryName ?? "", Manifest.FileName));
        return new CorpusFile(full, path.Replace('\\', '/'), file.Exists ? file.Length : 0, Math.Max(TicksOf(file), TicksOf(manifest)));
    }

    private static long TicksOf(FileInfo file) => file.Exists ? file.LastWriteTimeUtc.Ticks : 0;
}
