using System.Text.Json;
using ClauseAnalyzer.Tests.Scoring.Changes;

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
    public void Score_PipedText_IsReadWithoutADash()
    {
        const string Text = "Urges Member States to act;\n";

        Assert.Equal(folder.RunWith(Text, null, "score", "-", "--json").Exits(0).Output, folder.RunWith(Text, null, "score", "--json").Exits(0).Output);
    }

    [Fact]
    public void Score_Nothing_SaysWhatToDoInTwoLines()
    {
        var result = folder.Run("score").Exits(2);

        Assert.Equal(2, result.ErrorLines.Count);
        Assert.Empty(result.Output);
        result.Complains("put a paragraph in quotes").Complains("clauseanalyzer score draft.docx");
    }

    [Fact]
    public void Score_TrackedChanges_AreToldByAuthorInWordsJsonAndPage()
    {
        folder.WriteBytes("draft.docx", TrackedDraft.Make());

        var words = string.Join(' ', folder.Run("score", "draft.docx", "--html", "draft.html").Exits(0).Output.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        Assert.Contains("Changes by Ana, 2026-03-02: 1 paragraph, 1 softer", words, StringComparison.Ordinal);
        Assert.Contains("operative 1 · reworded · softened · urge → encourage · gains “as appropriate”", words, StringComparison.Ordinal);
        Assert.Contains("Changes by Ben, 2026-03-04: 2 paragraphs", words, StringComparison.Ordinal);
        Assert.Contains("[-Urges-]{+Encourages+}", words, StringComparison.Ordinal);

        using var json = JsonDocument.Parse(folder.Run("score", "draft.docx", "--json").Exits(0).Output);
        var change = Assert.Single(json.RootElement.EnumerateArray().Single(each => each.TryGetProperty("label", out var label) && label.GetString() == "1").GetProperty("changes").EnumerateArray());
        Assert.Equal(("Ana", "softened"), (change.GetProperty("author").GetString(), change.GetProperty("force_change").GetString()));

        var page = folder.Read("draft.html");
        Assert.Contains("What the tracked changes do", page, StringComparison.Ordinal);
        Assert.Matches("<del title=\"[^\"]*Ana[^\"]*\">Urges</del><ins title=\"[^\"]*Ana[^\"]*\">Encourages</ins>", page);
        Assert.DoesNotContain("<script", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Score_Sarif_PointsIntoTheFile()
    {
        folder.Write("draft.txt", "The General Assembly,\n\n1. Requests the UNODC to report by 2030.\n");

        using var log = JsonDocument.Parse(folder.Run("score", "draft.txt", "--format", "sarif").Exits(0).Output);

        var result = Assert.Single(log.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray(), each => each.GetProperty("ruleId").GetString() == "article");
        var place = result.GetProperty("locations")[0].GetProperty("physicalLocation");
        Assert.Equal("draft.txt", place.GetProperty("artifactLocation").GetProperty("uri").GetString());
        Assert.Equal((3, 13), (place.GetProperty("region").GetProperty("startLine").GetInt32(), place.GetProperty("region").GetProperty("startColumn").GetInt32()));
    }

    [Fact]
    public void Score_Predecessor_TellsWhatWasLost()
    {
        folder.Write("old.txt", "The General Assembly,\n\n1. Urges Member States to protect harbour pilots;\n\n2. Decides to meet in Nairobi on the safety of fishing vessels.\n");
        folder.Write("new.txt", "The General Assembly,\n\n1. Encourages Member States to protect harbour pilots.\n");

        var words = folder.Run("score", "new.txt", "--predecessor", "old.txt").Exits(0).Output;

        Assert.Contains("(softer-than-predecessor)", words, StringComparison.Ordinal);
        Assert.Contains("(lost-paragraph)", words, StringComparison.Ordinal);
        folder.Run("score", "new.txt", "--predecessor", "missing.txt").IsWrongCall("no such file or folder: 'missing.txt'");
    }

    [Fact]
    public async Task Score_Watch_ScoresAgainWhenTheDraftIsSaved()
    {
        folder.Write("draft.txt", "1. Urges Member States to act;\n");
        using var process = folder.Start(null, "score", "draft.txt", "--watch");
        process.StandardInput.Close();
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        limit.CancelAfter(TimeSpan.FromMinutes(2));
        try
        {
            await ReadTo("Urges Member States");
            folder.Write("saved.txt", "1. Requests the UNODC to act;\n");
            File.Move(folder.PathOf("saved.txt"), folder.PathOf("draft.txt"), overwrite: true);

            await ReadTo("(article)");
            Assert.Contains(" new", await process.StandardError.ReadLineAsync(limit.Token), StringComparison.Ordinal);
        }
        finally
        {
            process.Kill();
            CliFolder.WaitFor(process);
        }

        async Task ReadTo(string words)
        {
            while (await process.StandardOutput.ReadLineAsync(limit.Token) is { } line)
            {
                if (line.Contains(words, StringComparison.Ordinal))
                {
                    return;
                }
            }

            Assert.Fail($"the program ended before it printed {words}");
        }
    }

    [Fact]
    public void Score_ControlCharacters_DoNotSteerTheTerminal() =>
        Assert.DoesNotContain('\u001b', folder.Run("score", "Urges \u001b[31mMember\u0007 States to act;").Exits(0).Output);

    private static IEnumerable<string> Names(JsonElement element) => element.EnumerateObject().Select(member => member.Name);
}
