using System.Text.Json;
using ClauseAnalyzer.Scoring.Sarif;

namespace ClauseAnalyzer.Tests.Scoring.Sarif;

public sealed class ScoreSarifTests
{
    private const string Text = "The General Assembly,\n\n*Recalling* the Charter\nof the United Nations,\n\n1. Requests the UNODC to strengthen\ncapacity building and technical assitance;\n";

    // Members that the schema of SARIF 2.1.0 requires of each object that is written, with the path at which it stands.
    private static readonly (string Path, string[] Required)[] Schema =
    [
        ("", ["version", "runs"]),
        ("runs", ["tool"]),
        ("runs/tool", ["driver"]),
        ("runs/tool/driver", ["name"]),
        ("runs/tool/driver/rules", ["id"]),
        ("runs/tool/driver/rules/shortDescription", ["text"]),
        ("runs/tool/driver/rules/help", ["text"]),
        ("runs/results", ["message"]),
        ("runs/results/message", ["text"]),
        ("runs/results/fixes", ["artifactChanges"]),
        ("runs/results/fixes/artifactChanges", ["artifactLocation", "replacements"]),
        ("runs/results/fixes/artifactChanges/replacements", ["deletedRegion"]),
        ("runs/results/locations/physicalLocation", ["artifactLocation"]),
    ];

    [Fact]
    public void Write_Log_HasWhatTheSchemaRequires()
    {
        using var log = Log(Text);

        Assert.Equal("2.1.0", log.RootElement.GetProperty("version").GetString());
        foreach (var (path, required) in Schema)
        {
            var objects = At(log.RootElement, path.Split('/', StringSplitOptions.RemoveEmptyEntries)).ToList();
            Assert.NotEmpty(objects);
            Assert.All(objects, each => Assert.All(required, member => Assert.True(each.TryGetProperty(member, out _), $"{path}/{member}")));
        }

        Assert.All(At(log.RootElement, ["runs", "results", "level"]), level => Assert.Contains(level.GetString(), new[] { "none", "note", "warning", "error" }));
        var rules = At(log.RootElement, ["runs", "tool", "driver", "rules", "id"]).Select(id => id.GetString()!).ToList();
        Assert.Equal(rules.Count, rules.Distinct().Count());
        Assert.All(At(log.RootElement, ["runs", "results"]), result => Assert.Equal(result.GetProperty("ruleId").GetString(), rules[result.GetProperty("ruleIndex").GetInt32()]));
    }

    [Theory]
    [InlineData("article", "the UNODC", "UNODC")]
    [InlineData("hyphen", "capacity building", "capacity-building")]
    [InlineData("misspelling", "assitance", "assistance")]
    public void Write_Result_PointsToTheWordsInTheFileAndMendsThem(string rule, string found, string suggestion)
    {
        using var log = Log(Text);

        var result = Assert.Single(At(log.RootElement, ["runs", "results"]), each => each.GetProperty("ruleId").GetString() == rule);

        var location = result.GetProperty("locations")[0];
        Assert.Equal("operative 1", location.GetProperty("logicalLocations")[0].GetProperty("name").GetString());
        Assert.Equal(found, Under(location.GetProperty("physicalLocation").GetProperty("region")));
        var replacement = result.GetProperty("fixes")[0].GetProperty("artifactChanges")[0].GetProperty("replacements")[0];
        Assert.Equal(found, Under(replacement.GetProperty("deletedRegion")));
        Assert.Equal(suggestion, replacement.GetProperty("insertedContent").GetProperty("text").GetString());
    }

    [Fact]
    public void Write_FileThatIsNoText_NamesFileAndParagraphWithoutRegion()
    {
        using var log = Log(Text, "drafts/a draft.docx", isText: false);

        Assert.All(At(log.RootElement, ["runs", "results", "locations", "physicalLocation"]), place =>
        {
            Assert.Equal("drafts/a%20draft.docx", place.GetProperty("artifactLocation").GetProperty("uri").GetString());
            Assert.False(place.TryGetProperty("region", out _));
        });
        Assert.Empty(At(log.RootElement, ["runs", "results", "fixes"]));
    }

    private static JsonDocument Log(string text, string source = "draft.md", bool isText = true)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            new ScoreSarif(Desk.Rules, "1.0.0").Write(writer, [Desk.Draft(text, source)], _ => isText ? text : null);
        }

        return JsonDocument.Parse(stream.ToArray());
    }

    // Lines and columns count from 1; the end column is exclusive.
    private static string Under(JsonElement region)
    {
        var line = Text.Split('\n')[region.GetProperty("startLine").GetInt32() - 1];
        Assert.Equal(region.GetProperty("startLine").GetInt32(), region.GetProperty("endLine").GetInt32());
        return line[(region.GetProperty("startColumn").GetInt32() - 1)..(region.GetProperty("endColumn").GetInt32() - 1)];
    }

    private static IEnumerable<JsonElement> At(JsonElement element, IReadOnlyList<string> path) =>
        element.ValueKind == JsonValueKind.Array ? element.EnumerateArray().SelectMany(item => At(item, path))
        : path.Count == 0 ? [element]
        : element.TryGetProperty(path[0], out var member) ? At(member, [.. path.Skip(1)])
        : [];
}
