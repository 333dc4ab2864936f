using System.Text.Json;

namespace ClauseAnalyzer.Tests.Cli;

public sealed class ScoreTests : IDisposable
{
    private const string Draft = "Urges Member States to provide, upon request, technical assistance and training to developing countries in preventing cybercrime;";

    private readonly CliFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Score_Json_HasTheShapeOfTheContract()
    {
        using var document = JsonDocument.Parse(folder.Run("score", Draft, "Demands that all parties, as appropriate, withdraw;", "--json").Exits(0).Output);

        Assert.Equal(2, document.RootElement.GetArrayLength());
        var first = document.RootElement[0];
        Assert.Equal(["text", "section", "clauses", "themes", "precedents", "advice"], Names(first));
        Assert.Equal(Draft, first.GetProperty("text").GetString());
        Assert.Equal("operative", first.GetProperty("section").GetString());
        Assert.Equal(
            ["verb_phrase", "verb", "family", "force", "modifiers", "hedges", "addressee", "in", "start", "end"],
            Names(first.GetProperty("clauses")[0]));
        Assert.Equal(["technical_assistance", "human_rights", "training", "international_cooperation"], Names(first.GetProperty("themes")));
        var theme = first.GetProperty("themes").GetProperty("technical_assistance");
        Assert.Equal(["present", "probability", "evidence"], Names(theme));
        Assert.Equal(["text", "in", "start", "end", "weight"], Names(theme.GetProperty("evidence")[0]));
        Assert.Equal(["document", "label", "similarity", "text"], Names(first.GetProperty("precedents")[0]));
        var advice = document.RootElement[1].GetProperty("advice").EnumerateArray().ToList();
        Assert.All(advice, item => Assert.Equal(["rule", "message", "severity"], Names(item).Take(3)));
        Assert.Contains(advice, item => item.GetProperty("rule").GetString() == "hedge-in-demand" && item.GetProperty("severity").GetString() == "warning");
    }

    [Fact]
    public void Score_Evidence_StandsWhereItsOffsetsSay()
    {
        using var document = JsonDocument.Parse(folder.Run("score", Draft, "--json").Exits(0).Output);

        var evidence = document.RootElement[0].GetProperty("themes").EnumerateObject()
            .SelectMany(theme => theme.Value.GetProperty("evidence").EnumerateArray()).ToList();

        Assert.NotEmpty(evidence);
        Assert.All(evidence, item => Assert.Equal(
            item.GetProperty("text").GetString(),
            Draft[item.GetProperty("start").GetInt32()..item.GetProperty("end").GetInt32()]));
    }

    [Fact]
    public void Score_Words_FitEightyColumnsWithoutColour()
    {
        var result = folder.Run("score", Draft).Exits(0);

        Assert.DoesNotContain('\u001b', result.Output);
        Assert.All(result.Output.Split('\n'), line => Assert.True(line.Length <= 80, line));
        foreach (var part in new[] { "operative", "Acts", "Urges (urge: directive, force 4) → Member States", "“upon request”", "Themes", "technical assistance", "█", "Nearest precedents" })
        {
            Assert.True(result.Output.ReplaceLineEndings(" ").Contains(part, StringComparison.Ordinal), $"expected {part}\n{result}");
        }
    }

    [Fact]
    public void Score_ColorAlways_ColoursAndNoColorDoesNot()
    {
        var noColor = new Dictionary<string, string> { ["NO_COLOR"] = "1" };

        Assert.Contains('\u001b', folder.RunWith(null, noColor, "score", Draft, "--color", "always").Exits(0).Output);
        Assert.DoesNotContain('\u001b', folder.RunWith(null, noColor, "score", Draft).Exits(0).Output);
        Assert.DoesNotContain('\u001b', folder.Run("score", Draft, "--color", "never").Exits(0).Output);
    }

    [Fact]
    public void Score_FileAndStandardInput_ScoreEveryParagraph()
    {
        const string Text = "1. Urges Member States to act;\n\n2. Requests the Office to report.\n";
        folder.Write("draft.txt", Text);

        var fromFile = folder.Run("score", "draft.txt", "--json").Exits(0).Output;

        using var document = JsonDocument.Parse(fromFile);
        Assert.Equal(
            ["Urges Member States to act;", "Requests the Office to report."],
            document.RootElement.EnumerateArray().Select(paragraph => paragraph.GetProperty("text").GetString()));
        Assert.Equal(fromFile, folder.RunWith(Text, null, "score", "-", "--json").Exits(0).Output);
    }

    [Fact]
    public void Score_NoRule_LeavesTheRuleOut()
    {
        const string Text = "Requests the UNODC to strengthen capacity building;";

        var all = folder.Run("score", Text, "--json").Exits(0).Output;
        var fewer = folder.Run("score", Text, "--json", "--no-rule", "article").Exits(0).Output;

        Assert.Contains("\"article\"", all, StringComparison.Ordinal);
        Assert.DoesNotContain("\"article\"", fewer, StringComparison.Ordinal);
        Assert.Contains("\"capacity-building\"", fewer, StringComparison.Ordinal);
        Assert.Contains("'artcle'", folder.Run("score", Text, "--no-rule", "artcle").Exits(2).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Score_ControlCharacters_DoNotSteerTheTerminal() =>
        Assert.DoesNotContain('\u001b', folder.Run("score", "Urges \u001b[31mMember\u0007 States to act;").Exits(0).Output);

    private static IEnumerable<string> Names(JsonElement element) => element.EnumerateObject().Select(member => member.Name);
}
