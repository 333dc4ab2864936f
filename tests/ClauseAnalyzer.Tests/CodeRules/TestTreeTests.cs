using System.Text.RegularExpressions;

namespace ClauseAnalyzer.Tests.CodeRules;

/// <summary>Tests stand where what they test stands.</summary>
public sealed partial class TestTreeTests
{
    private const string Tests = "tests/ClauseAnalyzer.Tests";

    // Folders of test files that mirror nothing.
    private static readonly string[] OfTheirOwn = ["CodeRules", "Cookbook", "Fuzzing", "Notebooks", "Packages"];

    [Fact]
    public void Folders_MirrorThoseOfTheSource()
    {
        var strangers = SourceTree.FilesUnder(Tests).Select(FolderOf).Distinct()
            .Where(folder => folder.Length > 0 && !OfTheirOwn.Contains(folder) && !IsSourceFolder(folder));

        Assert.Empty(strangers);
    }

    [Fact]
    public void TestsOfAType_StandInTheFolderOfTheType()
    {
        var folderOfType = SourceTree.FilesUnder("src").ToLookup(file => Path.GetFileNameWithoutExtension(file)!, MirrorOf);
        var misplaced =
            from file in SourceTree.FilesUnder(Tests)
            let name = Path.GetFileNameWithoutExtension(file)
            where name.EndsWith("Tests", StringComparison.Ordinal)
            let homes = folderOfType[name[..^"Tests".Length]].Where(home => RoomOf(home) == RoomOf(FolderOf(file))).ToList()
            where homes.Count > 0 && !homes.Contains(FolderOf(file))
            select $"{Path.GetRelativePath(Repository.Root, file)} belongs into {string.Join(" or ", homes)}";

        Assert.Empty(misplaced);
    }

    [Fact]
    public void Namespace_IsTheFolder()
    {
        var strangers =
            from file in SourceTree.FilesUnder(Tests)
            let expected = $"ClauseAnalyzer.Tests.{FolderOf(file).Replace('/', '.')}".TrimEnd('.')
            let declared = NamespaceDeclaration().Match(File.ReadAllText(file)).Groups[1].Value
            where declared != expected && Path.GetFileName(file) != "StartupHook.cs" // The runtime wants it without a namespace.
            select $"{Path.GetRelativePath(Repository.Root, file)} declares {declared}";

        Assert.Empty(strangers);
    }

    private static string FolderOf(string testFile) => RelativeFolder(testFile, Tests);

    // src/ClauseAnalyzer/Rows and src/ClauseAnalyzer.Charts/Kinds are mirrored by Rows and Charts/Kinds.
    private static string MirrorOf(string sourceFile)
    {
        var folder = RelativeFolder(sourceFile, "src");
        return folder.StartsWith("ClauseAnalyzer.", StringComparison.Ordinal)
            ? folder["ClauseAnalyzer.".Length..]
            : folder["ClauseAnalyzer".Length..].TrimStart('/');
    }

    private static bool IsSourceFolder(string folder) =>
        Directory.Exists(Repository.PathOf("src", "ClauseAnalyzer", folder)) || Directory.Exists(Repository.PathOf("src", $"ClauseAnalyzer.{folder}"));

    private static string RoomOf(string folder) => folder.Split('/')[0];

    private static string RelativeFolder(string file, string root) =>
        Path.GetRelativePath(Repository.PathOf(root), Path.GetDirectoryName(file)!).Replace(Path.DirectorySeparatorChar, '/') is var folder && folder == "." ? "" : folder;

    [GeneratedRegex(@"^namespace ([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex NamespaceDeclaration();
}
