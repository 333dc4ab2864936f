using System.Text.Json;

namespace ClauseAnalyzer.Tests.Cli;

public sealed class CompareTests : IDisposable
{
    private readonly CliFolder folder = new();
    private readonly string older = Repository.PathOf("data", "resolutions", "2019-draft-cybercrime.txt");
    private readonly string newer = Repository.PathOf("data", "resolutions", "2019-ga-74-173.txt");

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Compare_Json_HasTheShapeOfTheContract()
    {
        using var document = JsonDocument.Parse(folder.Run("compare", older, newer, "--json").Exits(0).Output);
        var root = document.RootElement;

        Assert.Equal(["summary", "pairs"], Names(root));
        Assert.Equal(
            ["kept", "reworded", "moved", "split", "merged", "added", "dropped", "strengthened", "softened"],
            Names(root.GetProperty("summary")));
        var pair = root.GetProperty("pairs").EnumerateArray().First(pair => pair.GetProperty("status").GetString() == "reworded");
        Assert.Equal(
            ["status", "group", "old", "new", "similarity", "force_change", "verb_change", "themes_gained", "themes_lost", "hedges_gained", "hedges_lost", "diff"],
            Names(pair));
        Assert.Equal(["section", "label", "position", "text"], Names(pair.GetProperty("old")));
        Assert.Equal(["op", "text"], Names(pair.GetProperty("diff")[0]));
        Assert.Contains(root.GetProperty("pairs").EnumerateArray(), item => item.GetProperty("force_change").GetString() == "softened");
    }

    [Fact]
    public void Compare_ToPage_WritesTheFileAlone()
    {
        Assert.Empty(folder.Run("compare", older, newer, "-o", "redline.html").Exits(0).Output);
        Assert.StartsWith("<!", folder.Read("redline.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void Compare_Words_BeginWithTheSummary()
    {
        var output = folder.Run("compare", older, newer).Exits(0).Output;

        Assert.Contains("softened", output, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', output);
        Assert.All(output.Split('\n'), line => Assert.True(line.Length <= 80, line));
    }

    private static IEnumerable<string> Names(JsonElement element) => element.EnumerateObject().Select(member => member.Name);
}
