namespace ClauseAnalyzer.Tests;

/// <summary>Paths of the checkout that the tests run in.</summary>
internal static class Repository
{
    /// <summary>The folder of ClauseAnalyzer.sln, above the test program.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The reference material beside the checkout; null on a machine without it.</summary>
    public static string? Shared { get; } =
        Path.Combine(Root, "..", "shared") is var folder && Directory.Exists(folder) ? Path.GetFullPath(folder) : null;

    public static string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);

    /// <summary>A file of TestData, Specs or Golden as copied beside the test program.</summary>
    public static string TestFile(params string[] parts) => Path.Combine([AppContext.BaseDirectory, .. parts]);

    private static string FindRoot()
    {
        for (var folder = AppContext.BaseDirectory; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (File.Exists(Path.Combine(folder, "ClauseAnalyzer.sln")))
            {
                return folder;
            }
        }

        throw new DirectoryNotFoundException($"No ClauseAnalyzer.sln above {AppContext.BaseDirectory}.");
    }
}
