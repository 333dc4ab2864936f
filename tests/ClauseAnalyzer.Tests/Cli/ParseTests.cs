using System.Text.Json;

namespace ClauseAnalyzer.Tests.Cli;

public sealed class ParseTests : IDisposable
{
    private readonly CliFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Parse_OneResolution_IsAnObjectOfTheContract()
    {
        using var document = JsonDocument.Parse(folder.Run("parse", Repository.PathOf("data", "resolutions", "2019-ga-74-173.txt")).Exits(0).Output);
        var root = document.RootElement;

        Assert.Equal(
            ["source", "symbol", "organ", "session", "agenda_item", "date", "title", "status", "paragraphs", "notes", "diagnostics"],
            Names(root));
        Assert.Equal("A/RES/74/173", root.GetProperty("symbol").GetString());
        Assert.Equal("2019-12-18", root.GetProperty("date").GetString());
        Assert.Equal(["position", "section", "label", "chapeau", "text", "notes"], Names(root.GetProperty("paragraphs")[0]));
        Assert.Equal(["marker", "text"], Names(root.GetProperty("notes")[0]));
        Assert.All(root.GetProperty("diagnostics").EnumerateArray(), item => Assert.Equal(["kind", "line", "page", "text"], Names(item)));
    }

    [Fact]
    public void Parse_SeveralFiles_IsAnArrayInOrdinalOrder()
    {
        using var document = JsonDocument.Parse(folder.Run("parse", Repository.PathOf("data", "resolutions")).Exits(0).Output);

        Assert.Equal(
            ["CCPCJ resolution 22/8", "CCPCJ resolution 26/4", "draft of 23 April 2019", "A/RES/74/173", "A/RES/74/247"],
            document.RootElement.EnumerateArray().Select(resolution => resolution.GetProperty("symbol").GetString()));
    }

    [Fact]
    public void Parse_StandardInput_IsText()
    {
        using var document = JsonDocument.Parse(folder.RunWith("1. Urges Member States to act;\n", null, "parse", "-").Exits(0).Output);

        Assert.Equal("-", document.RootElement.GetProperty("source").GetString());
        Assert.Equal("Urges Member States to act;", document.RootElement.GetProperty("paragraphs")[0].GetProperty("text").GetString());
    }

    [Fact]
    public void Parse_Strict_NamesEveryDiagnosticAndEndsWithOne()
    {
        var path = Repository.PathOf("data", "resolutions", "2019-ga-74-173.txt");
        using var document = JsonDocument.Parse(folder.Run("parse", path).Exits(0).Output);
        var diagnostics = document.RootElement.GetProperty("diagnostics").GetArrayLength();

        var result = folder.Run("parse", path, "--strict").Exits(diagnostics == 0 ? 0 : 1);

        Assert.Equal(diagnostics, result.ErrorLines.Count);
        Assert.All(result.ErrorLines, line => Assert.Contains("2019-ga-74-173.txt: ", line, StringComparison.Ordinal));
    }

    [Fact]
    public void Parse_ToFile_PrintsNothing()
    {
        Assert.Empty(folder.Run("parse", Repository.PathOf("data", "resolutions", "2019-ga-74-173.txt"), "-o", "out/a.json").Exits(0).Output);
        using var document = JsonDocument.Parse(folder.Read("out/a.json"));
        Assert.Equal(JsonValueKind.Object, document.RootElement.ValueKind);
    }

    private static IEnumerable<string> Names(JsonElement element) => element.EnumerateObject().Select(member => member.Name);
}
