using System.Text.RegularExpressions;

namespace ClauseAnalyzer.Tests.CodeRules;

public sealed partial class LayerTests
{
    // Each room and the rooms it may name. Arrows run down only; what a room
    // may name, those below it may be named through too.
    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["Text"] = [],
        ["Numerics"] = [],
        ["Rows"] = [],
        ["Lexicon"] = ["Text"],
        ["Resolutions"] = ["Lexicon", "Text"],
        ["Clauses"] = ["Resolutions", "Lexicon", "Text"],
        ["Classification"] = ["Clauses", "Resolutions", "Lexicon", "Text", "Numerics", "Rows"],
        ["Trends"] = ["Classification", "Clauses", "Resolutions", "Lexicon", "Text", "Numerics", "Rows"],
        ["Scoring"] = ["Trends", "Classification", "Clauses", "Resolutions", "Lexicon", "Text", "Numerics", "Rows"],
    };

    public static TheoryData<string> Rooms => [.. Allowed.Keys];

    [Theory]
    [MemberData(nameof(Rooms))]
    public void Room_NamesOnlyRoomsBelow(string room)
    {
        var offences = SourceFiles(room)
            .SelectMany(file => RoomsNamedIn(file)
                .Where(named => named != room && !Allowed[room].Contains(named))
                .Select(named => $"{Path.GetRelativePath(Repository.Root, file)} names {named}"))
            .ToList();

        Assert.Empty(offences);
    }

    [Theory]
    [MemberData(nameof(Rooms))]
    public void Namespace_IsTheFolder(string room)
    {
        var library = Repository.PathOf("src", "ClauseAnalyzer");
        foreach (var file in SourceFiles(room))
        {
            var folder = Path.GetRelativePath(library, Path.GetDirectoryName(file)!).Replace(Path.DirectorySeparatorChar, '.');
            var declared = NamespaceDeclaration().Match(File.ReadAllText(file)).Groups[1].Value;
            Assert.True(declared == $"ClauseAnalyzer.{folder}", $"{file} declares {declared}");
        }
    }

    [Fact]
    public void Library_HasNoOtherRooms()
    {
        var folders = Directory.GetDirectories(Repository.PathOf("src", "ClauseAnalyzer"))
            .Select(Path.GetFileName)
            .Where(name => name is not ("bin" or "obj"));

        Assert.Equal(Allowed.Keys.Order(StringComparer.Ordinal), folders.Order(StringComparer.Ordinal));
    }

    private static string[] SourceFiles(string room) =>
        Directory.GetFiles(Repository.PathOf("src", "ClauseAnalyzer", room), "*.cs", SearchOption.AllDirectories);

    private static IEnumerable<string> RoomsNamedIn(string file) =>
        RoomName().Matches(File.ReadAllText(file)).Select(match => match.Groups[1].Value).Distinct();

    [GeneratedRegex(@"ClauseAnalyzer\.(Text|Numerics|Lexicon|Charts|Rows|Learning|Resolutions|Clauses|Classification|Trends|Scoring|Reports)\b")]
    private static partial Regex RoomName();

    [GeneratedRegex(@"^namespace ([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex NamespaceDeclaration();
}
