namespace ClauseAnalyzer.Tests.CodeRules;

/// <summary>Folders and files of the checkout, without what a build puts there.</summary>
internal static class SourceTree
{
    /// <summary>C# files of a folder and the folders below, in ordinal order.</summary>
    public static IReadOnlyList<string> FilesUnder(params string[] folder) =>
    [
        .. Directory.GetFiles(Repository.PathOf(folder), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"))
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>Names of the folders that stand directly in a folder, in ordinal order.</summary>
    public static IReadOnlyList<string> FoldersIn(params string[] folder) =>
    [
        .. Directory.GetDirectories(Repository.PathOf(folder)).Select(path => Path.GetFileName(path))
            .Where(name => name is not ("bin" or "obj"))
            .Order(StringComparer.Ordinal),
    ];
}
