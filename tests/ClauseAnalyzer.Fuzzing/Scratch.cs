namespace ClauseAnalyzer.Fuzzing;

/// <summary>Files for what reads from a path: one a thread and ending, written anew for each input. They go when the program ends.</summary>
internal static class Scratch
{
    private static readonly string Folder = MakeFolder();

    /// <summary>Writes an input to this thread's file.</summary>
    /// <param name="name">What the file is called, with its ending.</param>
    /// <param name="input">Its bytes.</param>
    /// <returns>The file's path.</returns>
    public static string Write(string name, byte[] input)
    {
        var path = PathOf(name);
        File.WriteAllBytes(path, input);
        return path;
    }

    /// <summary>This thread's file of a name, which may not be there.</summary>
    public static string PathOf(string name)
    {
        var folder = Path.Combine(Folder, $"{Environment.CurrentManagedThreadId}");
        Directory.CreateDirectory(folder);
        return Path.Combine(folder, name);
    }

    private static string MakeFolder()
    {
        var folder = Directory.CreateTempSubdirectory("clauseanalyzer-fuzz-").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(folder, recursive: true);
        return folder;
    }
}
