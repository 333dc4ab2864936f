using System.Text.Json;
using ClauseAnalyzer.Tests.Resolutions;

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
            Names(pair).Take(12));
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

    [Theory]
    [InlineData("")]
    [InlineData("file,symbol,organ,date,status,title,follows\nround-two.docx,E/1/L.2,,2021-03-04,draft,,\n")]
    public void Compare_WordFileAlone_SetsItsChangesRejectedAgainstAccepted(string manifest)
    {
        folder.WriteBytes("round-two.docx", WordFile.Make("The Economic and Social Council,\n#0 {-Urges-}{+Invites+} Member States to mark their reefs;\n#0 Requests the Secretariat to publish a map."));
        if (manifest.Length > 0)
        {
            folder.Write("manifest.csv", manifest);
        }

        var output = folder.Run("compare", "round-two.docx").Exits(0).Output;

        Assert.Contains("changes rejected", output, StringComparison.Ordinal);
        Assert.Contains("changes accepted", output, StringComparison.Ordinal);
        Assert.Contains("1 softened", output, StringComparison.Ordinal);
        Assert.Contains("deleted by a · inserted by a", string.Join(' ', output.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
    }

    private static IEnumerable<string> Names(JsonElement element) => element.EnumerateObject().Select(member => member.Name);
}
