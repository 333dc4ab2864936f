using System.Text.RegularExpressions;
using ArchUnitNET.Domain;
using ArchUnitNET.Fluent.Syntax.Elements.Types;
using ArchUnitNET.Loader;
using ArchUnitNET.xUnitV3;
using static ArchUnitNET.Fluent.ArchRuleDefinition;
using Assembly = System.Reflection.Assembly;

namespace ClauseAnalyzer.Tests.CodeRules;

/// <summary>Arrows between rooms and projects, read from the compiled code: a name counts however it is written.</summary>
public sealed partial class LayerTests
{
    private static readonly string[] Core = ["Words", "Numerics", "Rows", "Lexicon", "Resolutions", "Clauses", "Classification", "Trends", "Precedents", "Scoring"];

    // Each room of the core, and what it may use. Arrows run down only.
    private static readonly Dictionary<string, string[]> Rooms = new()
    {
        ["Words"] = [],
        ["Numerics"] = [],
        ["Rows"] = [],
        ["Lexicon"] = ["Words"],
        ["Resolutions"] = ["Lexicon", "Words"],
        ["Clauses"] = ["Resolutions", "Lexicon", "Words"],
        ["Classification"] = ["Clauses", "Resolutions", "Lexicon", "Words", "Numerics", "Rows"],
        ["Trends"] = ["Classification", "Clauses", "Resolutions", "Lexicon", "Words", "Numerics", "Rows"],
        // A draft is held against precedents as the paragraphs of two texts are paired: by Trends.Pairing.
        ["Precedents"] = ["Trends", "Classification", "Clauses", "Resolutions", "Lexicon", "Words", "Numerics", "Rows"],
        ["Scoring"] = ["Precedents", "Trends", "Classification", "Clauses", "Resolutions", "Lexicon", "Words", "Numerics", "Rows"],
    };

    // Each project beside the core, and what it may use.
    private static readonly Dictionary<string, string[]> Projects = new()
    {
        ["Charts"] = [],
        ["Learning"] = Core,
        ["Meaning"] = Core,
        ["Reports"] = [.. Core, "Charts"],
        ["Cli"] = [.. Core, "Charts", "Learning", "Meaning", "Reports"],
    };

    // Each room inside Resolutions, and which of the others it may use.
    private static readonly Dictionary<string, string[]> InsideResolutions = new()
    {
        ["Resolutions.Lines"] = [],
        ["Resolutions.Segmentation"] = ["Resolutions.Lines"],
        ["Resolutions.Formats"] = ["Resolutions.Segmentation", "Resolutions.Lines"],
        ["Resolutions.Writing"] = ["Resolutions.Formats", "Resolutions.Segmentation", "Resolutions.Lines"],
    };

    private static readonly Lazy<Architecture> Compiled = new(() => new ArchLoader()
        .LoadAssemblies([typeof(ShippedFiles).Assembly, .. Projects.Keys.Select(name => Assembly.Load($"ClauseAnalyzer.{name}"))])
        .Build());

    public static TheoryData<string, string> ForbiddenArrows
    {
        get
        {
            var arrows = new TheoryData<string, string>();
            foreach (var table in new[] { Rooms.Concat(Projects).ToDictionary(), InsideResolutions })
            {
                foreach (var (from, allowed) in table)
                {
                    foreach (var to in table.Keys.Where(name => name != from && !allowed.Contains(name)))
                    {
                        arrows.Add(from, to);
                    }
                }
            }

            return arrows;
        }
    }

    public static TheoryData<string> RoomsOfTheCore => [.. Rooms.Keys];

    [Theory]
    [MemberData(nameof(ForbiddenArrows))]
    public void Room_UsesOnlyRoomsBelow(string from, string to) => NoArrow(from, to).Check(Compiled.Value);

    [Theory]
    [InlineData("Classification", "Rows")]
    [InlineData("Reports", "Charts")]
    [InlineData("Resolutions.Formats", "Resolutions.Lines")]
    public void Room_AnArrowThatIsThere_IsSeen(string from, string to) => Assert.False(NoArrow(from, to).HasNoViolations(Compiled.Value));

    [Fact]
    public void Core_ReferencesNoHeavyLibrary()
    {
        string[] heavy = ["Microsoft.ML", "ScottPlot", "SkiaSharp", "SentenceTransformers"];

        var found = typeof(ShippedFiles).Assembly.GetReferencedAssemblies().Select(reference => reference.Name!)
            .Where(name => heavy.Any(start => name.StartsWith(start, StringComparison.Ordinal)));

        Assert.Empty(found);
    }

    [Theory]
    [MemberData(nameof(RoomsOfTheCore))]
    public void Namespace_IsTheFolder(string room)
    {
        var library = Repository.PathOf("src", "ClauseAnalyzer");
        foreach (var file in Directory.GetFiles(Path.Combine(library, room), "*.cs", SearchOption.AllDirectories))
        {
            AssertNamespace(file, library, "ClauseAnalyzer");
        }
    }

    [Fact]
    public void Namespace_OfEveryProject_IsTheFolder()
    {
        foreach (var name in Projects.Keys.Select(project => $"ClauseAnalyzer.{project}"))
        {
            foreach (var file in SourceTree.FilesUnder("src", name))
            {
                AssertNamespace(file, Repository.PathOf("src", name), name);
            }
        }
    }

    [Fact]
    public void Source_HasNoOtherRoomsAndProjects()
    {
        Assert.Equal(Rooms.Keys.Order(StringComparer.Ordinal), SourceTree.FoldersIn("src", "ClauseAnalyzer"));
        Assert.Equal(
            Projects.Keys.Select(name => $"ClauseAnalyzer.{name}").Append("ClauseAnalyzer").Order(StringComparer.Ordinal),
            SourceTree.FoldersIn("src"));
    }

    private static TypesShouldConjunction NoArrow(string from, string to) =>
        Types().That().ResideInNamespaceMatching(Inside(from))
            .Should().NotDependOnAny(Types().That().ResideInNamespaceMatching(Inside(to)));

    private static string Inside(string room) => $@"^ClauseAnalyzer\.{Regex.Escape(room)}(\.|$)";

    private static void AssertNamespace(string file, string root, string rootNamespace)
    {
        var folder = Path.GetRelativePath(root, Path.GetDirectoryName(file)!).Replace(Path.DirectorySeparatorChar, '.');
        var expected = folder == "." ? rootNamespace : $"{rootNamespace}.{folder}";
        var declared = NamespaceDeclaration().Match(File.ReadAllText(file)).Groups[1].Value;
        Assert.True(declared == expected || declared.Length == 0, $"{file} declares {declared}");
    }

    [GeneratedRegex(@"^namespace ([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex NamespaceDeclaration();
}
