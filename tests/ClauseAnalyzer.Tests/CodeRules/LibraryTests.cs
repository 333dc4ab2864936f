using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace ClauseAnalyzer.Tests.CodeRules;

/// <summary>House rules that a compiler does not hold.</summary>
public sealed partial class LibraryTests
{
    // The program alone may print and tell the time.
    private static readonly string[] Libraries = ["ClauseAnalyzer", "ClauseAnalyzer.Charts", "ClauseAnalyzer.Learning", "ClauseAnalyzer.Meaning", "ClauseAnalyzer.Reports"];

    // What each forbidden name would break.
    private static readonly (string Pattern, string Reason)[] Forbidden =
    [
        (@"\bConsole\.", "the library prints nothing"),
        (@"\bDateTime(Offset)?\.(Utc)?Now\b", "output must not depend on the clock"),
        (@"\bnew Random\(\s*\)|\bRandom\.Shared\b|\bGuid\.NewGuid\b", "chance must be seeded"),
        (@"\bEnvironment\.NewLine\b|\.WriteLine\(", @"lines end with \n on every machine"),
        (@"\bCultureInfo\.CurrentCulture\b", "output must not depend on the culture"),
        (@"\bMath\.FusedMultiplyAdd\b|\bTensorPrimitives\b", "sums must be the same bits on every processor"),
        (@"RegexOptions\.Compiled", "compiling a pattern costs more than a start of score may take"),
    ];

    [Fact]
    public void Source_HasNoForbiddenNames()
    {
        var offences =
            from library in Libraries
            from file in SourceTree.FilesUnder("src", library)
            from line in File.ReadLines(file).Select((text, index) => (Text: text, Number: index + 1))
            where !line.Text.TrimStart().StartsWith("//", StringComparison.Ordinal)
            from rule in Forbidden
            where Regex.IsMatch(line.Text, rule.Pattern)
            select $"{Path.GetRelativePath(Repository.Root, file)}:{line.Number}: {rule.Reason}: {line.Text.Trim()}";

        Assert.Empty(offences);
    }

    public static TheoryData<string> EveryLibrary => [.. Libraries];

    [Theory]
    [MemberData(nameof(EveryLibrary))]
    public void PublicClasses_AreSealedStaticOrAbstract(string library)
    {
        var open = Assembly.Load(library).GetExportedTypes()
            .Where(type => type.IsClass && !type.IsSealed && !type.IsAbstract)
            .Select(type => type.FullName);

        Assert.Empty(open);
    }

    [Theory]
    [MemberData(nameof(EveryLibrary))]
    public void StaticFields_HoldNoStateThatChanges(string library)
    {
        var mutable = Assembly.Load(library).GetTypes()
            .Where(type => !type.Name.Contains('<', StringComparison.Ordinal) && type.Namespace?.StartsWith("ClauseAnalyzer", StringComparison.Ordinal) == true)
            .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            .Where(field => !field.IsInitOnly && !field.IsLiteral && !field.Name.Contains('<', StringComparison.Ordinal))
            .Select(field => $"{field.DeclaringType}.{field.Name}");

        Assert.Empty(mutable);
    }

    [Theory]
    [MemberData(nameof(EveryLibrary))]
    public void Summaries_SayMoreThanTheName(string library)
    {
        var documentation = XDocument.Load(Path.ChangeExtension(Assembly.Load(library).Location, ".xml"));
        var empty = documentation.Descendants("member")
            .Where(member => member.Element("summary") is { } summary && RestatesTheName((string)member.Attribute("name")!, summary.Value))
            .Select(member => (string)member.Attribute("name")!);

        Assert.Empty(empty);
    }

    private static bool RestatesTheName(string member, string summary)
    {
        var name = member.Split('(')[0].Split('.')[^1];
        var nameWords = UpperCaseStart().Replace(name, " $0").ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var told = WordPattern().Matches(summary.ToLowerInvariant()).Select(match => match.Value)
            .Except(nameWords).Except(["a", "an", "the", "of", "gets", "sets", "or", "get", "set", "this"]);
        return !told.Any();
    }

    [GeneratedRegex("[A-Z]")]
    private static partial Regex UpperCaseStart();

    [GeneratedRegex("[a-z]+")]
    private static partial Regex WordPattern();
}
