using System.Text.RegularExpressions;

namespace ClauseAnalyzer.Tests.CodeRules;

/// <summary>Guides decay when nobody runs them: every path that a Markdown file names must exist.</summary>
public sealed partial class MarkdownTests
{
    public static TheoryData<string> Files => [.. MarkdownFiles().Select(file => Path.GetRelativePath(Repository.Root, file))];

    [Theory]
    [MemberData(nameof(Files))]
    public void Links_LeadToFilesThatExist(string file)
    {
        var folder = Path.GetDirectoryName(Repository.PathOf(file))!;
        var broken = Link().Matches(File.ReadAllText(Repository.PathOf(file)))
            .Select(match => match.Groups[1].Value.Split('#')[0])
            .Where(target => target.Length > 0 && !target.Contains("://", StringComparison.Ordinal))
            .Where(target => !Path.Exists(Path.Combine(folder, target)))
            .ToList();

        Assert.Empty(broken);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void PathsInCode_Exist(string file)
    {
        var broken = PathInCode().Matches(File.ReadAllText(Repository.PathOf(file)))
            .Select(match => match.Groups[1].Value)
            .Where(path => !path.Contains('*', StringComparison.Ordinal) && !path.Contains('…', StringComparison.Ordinal))
            .Where(path => !Path.Exists(Repository.PathOf(path)))
            .ToList();

        Assert.Empty(broken);
    }

    private static IEnumerable<string> MarkdownFiles() =>
        new[] { ".", "data", "models", "tests", "src", "notebooks" }
            .SelectMany(folder => folder == "."
                ? Directory.GetFiles(Repository.Root, "*.md")
                : Directory.GetFiles(Repository.PathOf(folder), "*.md", SearchOption.AllDirectories))
            .Where(file => !file.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj" or "Specs" or "TestData"))
            .Order(StringComparer.Ordinal);

    [GeneratedRegex(@"\]\(([^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"`((?:src|tests|data|models|notebooks)/[^`\s]+)`")]
    private static partial Regex PathInCode();
}
