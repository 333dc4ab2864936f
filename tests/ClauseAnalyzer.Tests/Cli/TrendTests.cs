using System.Text.Json;

namespace ClauseAnalyzer.Tests.Cli;

public sealed class TrendTests : IDisposable
{
    private static readonly string[] Files =
    [
        "charts/families.svg", "charts/force.svg", "charts/keyness.svg", "charts/lineage.svg", "charts/terms.svg", "charts/themes.svg", "charts/verbs.svg",
        "force.csv", "keyness.csv", "lineage.csv", "paragraphs.csv", "report.html", "run.json", "terms.csv", "themes.csv", "verbs.csv",
    ];

    private readonly CliFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Trend_WithoutArguments_TakesTheFiveTextsAndLeavesTheFilesOfTheContract()
    {
        var result = folder.Run("trend").Exits(0);

        Assert.All(Files, file => Assert.True(File.Exists(folder.PathOf("out/" + file)), $"{file} is missing\n{result}"));
        Assert.Contains("Documents: 5", result.Output, StringComparison.Ordinal);
        Assert.Contains("\ndata/resolutions/2013-ccpcj-22-8.txt,CCPCJ resolution 22/8,2013-04-26,1,", folder.Read("out/paragraphs.csv"), StringComparison.Ordinal);
        Assert.DoesNotContain(AppContext.BaseDirectory, folder.Read("out/run.json"), StringComparison.Ordinal);
    }

    [Fact]
    public void Trend_OwnParagraphs_GiveTheSameTables()
    {
        folder.Run("trend", "-o", "first").Exits(0);

        folder.Run("trend", "first/paragraphs.csv", "-o", "second").Exits(0);

        Assert.Equal(folder.Read("first/themes.csv"), folder.Read("second/themes.csv"));
        Assert.Equal(folder.Read("first/verbs.csv"), folder.Read("second/verbs.csv"));
    }

    [Theory]
    [InlineData("de_DE.UTF-8", "1")]
    [InlineData("tr_TR.UTF-8", "8")]
    [InlineData("ar_SA.UTF-8", "3")]
    public void Trend_AnyCultureAndThreads_GivesTheSameBytes(string locale, string threads)
    {
        folder.RunWith(null, new Dictionary<string, string> { ["LC_ALL"] = "C" }, "trend", "-o", "plain").Exits(0);
        folder.RunWith(null, new Dictionary<string, string> { ["LC_ALL"] = locale }, "trend", "-o", "other", "--threads", threads).Exits(0);

        foreach (var path in Directory.GetFiles(folder.PathOf("plain"), "*", SearchOption.AllDirectories))
        {
            var name = Path.GetRelativePath(folder.PathOf("plain"), path);
            Assert.True(File.ReadAllBytes(path).AsSpan().SequenceEqual(File.ReadAllBytes(Path.Combine(folder.PathOf("other"), name))), $"{name} differs under {locale}");
        }
    }

    // A mount of its own hides the machine's fonts from one process.
    [Fact]
    public void Trend_NoFontOnTheMachine_GivesTheSameCharts()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() && folder.Shell("unshare --mount true").ExitCode == 0, "mounting is not allowed here");
        folder.Shell("$cli trend -o fonts --png").Exits(0);
        folder.Shell("export FONTCONFIG_FILE=/dev/null; unshare --mount sh -c 'for d in /usr/share/fonts /usr/local/share/fonts ~/.fonts; do [ ! -d $d ] || mount -t tmpfs none $d; done; [ -z \"$(ls /usr/share/fonts)\" ] && $cli trend -o bare --png'").Exits(0);

        foreach (var path in Directory.GetFiles(folder.PathOf("fonts/charts")))
        {
            Assert.True(File.ReadAllBytes(path).AsSpan().SequenceEqual(File.ReadAllBytes(folder.PathOf("bare/charts/" + Path.GetFileName(path)))), $"{Path.GetFileName(path)} differs without fonts");
        }
    }

    [Fact]
    public void Trend_Json_IsOneDocument()
    {
        folder.Write("a.txt", "The General Assembly,\n\n1. Urges Member States to act.\n");
        folder.Write("b.txt", "");

        var result = folder.Run("trend", "a.txt", "b.txt", "--json", "--rejects", "rejects.csv").Exits(1).Complains("b.txt");

        using var document = JsonDocument.Parse(result.Output);
        Assert.Equal(1, document.RootElement.GetProperty("documents").GetInt32());
        Assert.Equal("b.txt", document.RootElement.GetProperty("refused")[0].GetProperty("input").GetString());
        Assert.Contains("b.txt", folder.Read("rejects.csv"), StringComparison.Ordinal);
    }

    [Fact]
    public void Trend_StandardInput_IsText() =>
        Assert.Contains("Documents: 1, paragraphs: 1", folder.RunWith("1. Urges Member States to act;\n", null, "trend", "-").Exits(0).Output, StringComparison.Ordinal);
}
