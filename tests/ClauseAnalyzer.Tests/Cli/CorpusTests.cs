using System.Text.Json;

namespace ClauseAnalyzer.Tests.Cli;

/// <summary>index, search and score --precedents, run as a user runs them.</summary>
public sealed class CorpusTests : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly CliFolder folder = new();

    public CorpusTests()
    {
        folder.Write("texts/a.txt", "The General Assembly,\n\n1. Urges Member States to train judges in maritime law, upon request;\n\n2. Requests the Secretary-General to report.\n");
        folder.Write("texts/b.md", "The Security Council,\n\n1. Encourages Member States to train judges in the law of the air;\n\n2. Decides to remain seized of the matter.\n");
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public void IndexThenSearch_FindsByWordsVerbAndOrgan()
    {
        Assert.Contains("2 texts, 6 paragraphs\nfiles: 2 added, 0 changed, 0 unchanged, 0 removed", folder.Run("index", "texts", "-o", "c.db").Exits(0).Output, StringComparison.Ordinal);
        Assert.Contains("0 added, 0 changed, 2 unchanged", folder.Run("index", "texts", "-o", "c.db").Exits(0).Output, StringComparison.Ordinal);

        Assert.Equal(["a 1", "b 1"], Places(folder.Run("search", "training judge", "--precedents", "c.db", "--json")));
        Assert.Equal(["b 1"], Places(folder.Run("search", "judges", "--precedents", "c.db", "--verb", "encourage", "--json")));
        Assert.Equal(["a 1"], Places(folder.Run("search", "judges", "--precedents", "c.db", "--organ", "general", "--json")));
        Assert.Empty(Places(folder.Run("search", "zebras", "--precedents", "c.db", "--json")));
        Assert.Contains("nothing found", folder.Run("search", "zebras", "--precedents", "c.db").Exits(0).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Search_WithoutACorpus_SearchesTheFiveTexts() =>
        Assert.Contains("A/RES/74/173", folder.Run("search", "\"technical assistance\" cybercrime").Exits(0).Output, StringComparison.Ordinal);

    [Fact]
    public void Score_FolderOfPrecedents_IsIndexedOnceAndTellsWhatIsCustomary()
    {
        const string Draft = "Invites Member States to train judges in maritime law, upon request;";

        var first = folder.Run("score", Draft, "--precedents", "texts", "--json").Exits(0).Complains("indexed 'texts' once");
        var second = folder.Run("score", Draft, "--precedents", "texts", "--json").Exits(0);

        Assert.Empty(second.Error);
        Assert.Equal(first.Output, second.Output);
        using var document = JsonDocument.Parse(second.Output);
        var scored = document.RootElement[0];
        Assert.Equal("a", scored.GetProperty("precedents")[0].GetProperty("document").GetString());
        Assert.Equal(2, scored.GetProperty("practice")[0].GetProperty("n").GetInt32());
        var words = folder.Run("score", Draft, "--precedents", "texts").Exits(0).Output;
        Assert.Contains("To Member States", words, StringComparison.Ordinal);
        Assert.All(words.Split('\n'), line => Assert.True(line.Length <= 80, line));
    }

    [Fact]
    public void Score_ParagraphOfThePrecedents_IsSaidToBeIdentical()
    {
        folder.Run("index", "texts", "-o", "c.db").Exits(0);

        var output = folder.Run("score", "Urges Member States to train judges in maritime law, upon request;", "--precedents", "c.db").Exits(0).Output;

        Assert.Contains("identical to a, paragraph 1", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Index_BadFile_IsNamedAndTheOthersGoIn()
    {
        folder.WriteBytes("texts/c.pdf", [1, 2, 3]);

        var result = folder.Run("index", "texts", "-o", "c.db", "--rejects", "bad.csv").Exits(1).Complains("c.pdf");

        Assert.Contains("2 texts", result.Output, StringComparison.Ordinal);
        Assert.Contains("c.pdf", folder.Read("bad.csv"), StringComparison.Ordinal);
    }

    [Fact]
    public void Index_KilledAndTwoAtOnce_TheCorpusIsWholeInTheEnd()
    {
        for (var number = 0; number < 60; number++)
        {
            folder.Write($"many/{number}.txt", $"The General Assembly,\n\n1. Urges Member States to plant tree number {number};\n");
        }

        using (var killed = folder.Start(null, "index", "many", "-o", "c.db"))
        {
            killed.WaitForExit(TimeSpan.FromMilliseconds(700));
            killed.Kill();
            Assert.True(killed.WaitForExit(Patience));
        }

        using var one = folder.Start(null, "index", "many", "-o", "c.db", "--json");
        using var two = folder.Start(null, "index", "many", "-o", "c.db", "--json");
        Assert.True(one.WaitForExit(Patience) && two.WaitForExit(Patience));

        Assert.Equal((0, 0), (one.ExitCode, two.ExitCode));
        Assert.Contains("60 texts, 120 paragraphs", folder.Run("index", "many", "-o", "c.db").Exits(0).Output, StringComparison.Ordinal);
        Assert.Equal(60, Places(folder.Run("search", "plant tree", "--precedents", "c.db", "--limit", "1000", "--json")).Count);
    }

    [Theory]
    [InlineData("--verb", "urgge", "no act 'urgge' in this corpus; did you mean 'urge'?")]
    [InlineData("--theme", "trianing", "no theme 'trianing' in this corpus; did you mean 'training'?")]
    public void Search_NameThatNothingHas_SaysWhatWasMeant(string option, string name, string message)
    {
        folder.Run("index", "texts", "-o", "c.db").Exits(0);

        folder.Run("search", option, name, "--precedents", "c.db").Exits(0).Complains(message);
    }

    [Fact]
    public void WrongCalls_AreToldInOneLine()
    {
        folder.Write("no.db", "this is no database, whatever its name says, and long enough to tell");
        folder.Run("index", "texts").IsWrongCall("--output");
        folder.Run("index", "texts", "-o", "c.csv").IsWrongCall(".db");
        folder.Run("index", "nowhere", "-o", "c.db").IsWrongCall("nowhere");
        folder.Run("search").IsWrongCall("what to look for");
        folder.Run("search", "x", "--since", "yesterday").IsWrongCall("yesterday");
        folder.Run("search", "x", "--limit", "0").IsWrongCall("--limit");
        folder.Run("search", "x", "--precedents", "none.db").IsWrongCall("none.db");
        folder.Run("search", "x", "--precedents", "no.db").IsWrongCall("COR701");
    }

    private static List<string> Places(CliResult result)
    {
        using var document = JsonDocument.Parse(result.Exits(0).Output);
        return [.. document.RootElement.EnumerateArray().Select(hit => $"{hit.GetProperty("document").GetString()} {hit.GetProperty("label").GetString()}").Order(StringComparer.Ordinal)];
    }
}
