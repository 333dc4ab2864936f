using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace ClauseAnalyzer.Tests.Cli;

/// <summary>What trend says, and what it must not say (issue 12): each on the built program.</summary>
public sealed class TrendStatementTests : IDisposable
{
    private readonly CliFolder folder = new();

    public void Dispose() => folder.Dispose();

    // "A trend over an alphabet": 24 undated texts rose, and fell when their names were reversed; texts of one day likewise.
    [Theory]
    [InlineData("document,training", "")]
    [InlineData("document,date,training", "2001-05-01,")]
    public void Trend_TextsWithoutAnOrderInTime_AreNotTested(string columns, string date)
    {
        folder.Write("rows.csv", Rows(columns, place => $"d{place:00},{date}"));

        var result = folder.Run("trend", "rows.csv").Exits(0);

        Assert.DoesNotContain("rises", result.Output, StringComparison.Ordinal);
        Assert.All(Table("out/tests.csv"), row => Assert.Equal(("none", "not tested"), (row["test"], row["verdict"])));
        Assert.Contains("Nothing is tested along the texts", folder.Read("out/report.html"), StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("", "round", "rises")]
    [InlineData("-", "round", "falls")]
    public void Trend_OrderColumn_OrdersTextsWithoutDates(string sign, string column, string verdict)
    {
        folder.Write("rows.csv", Rows("document,round,training", place => $"d{(place * 7) % 24:00},{sign}{place}"));

        folder.Run("trend", "rows.csv", "--order-column", column).Exits(0);

        Assert.Equal((verdict, "round"), Test("training", row => (row["verdict"], row["order"])));
    }

    [Fact]
    public void Trend_ByYear_TestsUndatedTextsByYear()
    {
        folder.Write("rows.csv", Rows("document,year,training", place => $"d{99 - place},{2000 + place}"));

        folder.Run("trend", "rows.csv", "--by", "year").Exits(0);

        Assert.Equal(("rises", "year"), Test("training", row => (row["verdict"], row["order"])));
    }

    // "A verdict reversed": 24 texts that go from none to all were said to fall.
    [Fact]
    public void Trend_OneHugeTextWithoutAndAllOthersWith_IsNotSaidToFall()
    {
        var rows = new StringBuilder(Header("document,date,training"));
        for (var place = 0; place < 24; place++)
        {
            for (var paragraph = 0; paragraph < (place == 0 ? 1_837 : 1 + (place / 8)); paragraph++)
            {
                rows.Append(CultureInfo.InvariantCulture, $"d{place},{2000 + place}-01-01,{(place == 0 ? 0 : 1)},{paragraph + 1},operative,urge,1,0.5,,Urges Member States to act on matter {paragraph};\n");
            }
        }

        folder.Write("rows.csv", rows.ToString());

        folder.Run("trend", "rows.csv").Exits(0);

        Assert.True(Test("training", row => double.Parse(row["slope"], CultureInfo.InvariantCulture)) > 0);
        Assert.NotEqual("falls", Test("training", row => row["verdict"]));
    }

    // "Intervals of two clusters", and --by of two columns.
    [Fact]
    public void Trend_GroupsOfFewTexts_HaveNoIntervalAndSayWhy()
    {
        folder.Write("rows.csv", Rows("document,date,organ,training", place => $"d{place},{2000 + place}-01-01,{(place < 3 ? "Council" : "Assembly")}"));

        folder.Run("trend", "rows.csv", "--by", "organ").Exits(0);

        var groups = Table("out/groups.csv").Where(row => row["table"] == "themes" && row["section"] == "all" && row["value"] == "training").ToList();
        Assert.Equal([("Assembly", "21", true), ("Council", "3", false)], groups.Select(row => (row["group"], row["documents"], row["low"].Length > 0)));
        Assert.Contains("of fewer than 4 texts there is none", WordsOf(folder.Read("out/charts/themes.svg")), StringComparison.Ordinal);

        folder.Run("trend", "rows.csv", "--by", "organ,decade", "-o", "both").Exits(0);
        Assert.All(new[] { "Assembly, 2000s", "Assembly, 2010s", "Assembly, 2020s", "Council, 2000s" }, group =>
            Assert.Contains($"\"organ,decade\",\"{group}\",", folder.Read("both/groups.csv"), StringComparison.Ordinal));
    }

    // "Two counts of one thing": the enacting words were a paragraph kept or dropped in lineage.csv and the summary, not in the chart.
    [Fact]
    public void Trend_TheFiveTexts_CountTheSameParagraphsEverywhere()
    {
        folder.Run("trend").Exits(0);

        var draft = Table("out/lineage.csv").Where(row => row["new_document"] == "draft of 23 April 2019").ToList();
        Assert.Equal((11, 17), (draft.Count(row => row["status"] == "added"), draft.Count(row => row["status"] == "dropped")));
        Assert.Contains("11 added, 17 dropped", folder.Read("out/report.html"), StringComparison.Ordinal);
        Assert.StartsWith(
            "old_document,old_label,old_position,new_document,new_label,new_position,status,similarity,force_change,softer,stronger,",
            folder.Read("out/lineage.csv"),
            StringComparison.Ordinal);
    }

    // "Softened is too narrow": an act of another family, a theme lost.
    [Fact]
    public void Trend_TheFiveTexts_NameWhatBecameSofter()
    {
        folder.Run("trend").Exits(0);

        var rows = Table("out/lineage.csv");
        Assert.Contains(rows, row => (row["old_verb"], row["new_verb"], row["force_change"]) == ("request", "reaffirm", "softened"));
        Assert.Contains(rows, row => (row["old_verb"], row["new_verb"], row["force_change"]) == ("take note", "welcome", "strengthened"));
        Assert.Contains(rows, row => row["softer"].Contains("theme lost", StringComparison.Ordinal) && row["themes_lost"] == "human_rights");
    }

    // The claims of five texts, each under its own name; the user's contrast first, the ends of the line beside it.
    [Fact]
    public void Trend_TheFiveTexts_TellFactsAndChanceApart()
    {
        var output = folder.Run("trend").Exits(0).Output;
        output = Regex.Replace(output, "\\s+", " ");

        Assert.StartsWith("1. ", output, StringComparison.Ordinal);
        Assert.DoesNotContain(" 4. ", output, StringComparison.Ordinal);
        Assert.Contains("Technical assistance: 8 of 16 paragraphs of CCPCJ resolution 22/8 and 4 of 23 of A/RES/74/247, a text of another line.", output, StringComparison.Ordinal);
        var rows = Table("out/contrasts.csv").Where(row => row["table"] == "themes" && row["section"] == "all" && row["value"] == "technical_assistance").ToList();
        Assert.Equal(
            [("A/RES/74/247", "another line", "4", "23", "0.0407"), ("A/RES/74/173", "descends", "10", "29", "0.3544")],
            rows.Select(row => (row["b"], row["relation"], row["count_b"], row["n_b"], row["p"])));
    }

    [Fact]
    public void Trend_Findings_AreTheSameInTerminalReportAndRun()
    {
        var result = folder.Run("trend", "--json").Exits(0);

        using var summary = JsonDocument.Parse(result.Output);
        using var run = JsonDocument.Parse(folder.Read("out/run.json"));
        var findings = summary.RootElement.GetProperty("findings").EnumerateArray().Select(finding => finding.GetString()!).ToList();
        Assert.InRange(findings.Count, 1, 3);
        Assert.Equal(findings, run.RootElement.GetProperty("findings").EnumerateArray().Select(finding => finding.GetString()!));
        var report = System.Net.WebUtility.HtmlDecode(folder.Read("out/report.html"));
        Assert.All(findings, finding => Assert.Contains(finding, report, StringComparison.Ordinal));
    }

    [Fact]
    public void Trend_Contrast_SetsTheNamedTextsBesideEachOther()
    {
        folder.Run("trend", "--contrast", "CCPCJ resolution 22/8", "A/RES/74/173").Exits(0);

        Assert.Equal(["A/RES/74/173"], Table("out/contrasts.csv").Select(row => row["b"]).Distinct());
        Assert.Equal(("CCPCJ resolution 22/8", "A/RES/74/173"), Table("out/keyness.csv").Select(row => (row["reference"], row["target"])).First());
    }

    [Fact]
    public void Trend_ContrastOfNothing_IsAWrongCallThatListsTheChoices() =>
        folder.Run("trend", "--contrast", "2013", "1999").Exits(2).Complains("'1999'").Complains("A/RES/74/173");

    [Fact]
    public void Trend_OrderColumnThatNoInputHas_IsAWrongCall()
    {
        folder.Write("rows.csv", Rows("document,training", place => $"d{place}"));

        folder.Run("trend", "rows.csv", "--order-column", "round").Exits(2).Complains("'round'");
    }

    // "A change of mix told as a change of language".
    [Fact]
    public void Trend_LaterTextsOfAnotherOrgan_AreToldAsAMix()
    {
        var rows = new StringBuilder(Header("document,date,organ,training"));
        for (var place = 0; place < 40; place++)
        {
            var isCouncil = place % 5 == 0 ? place < 20 : place >= 20;
            for (var paragraph = 0; paragraph < 10; paragraph++)
            {
                rows.Append(CultureInfo.InvariantCulture, $"d{place:00},{1980 + place}-01-01,{(isCouncil ? "Council" : "Assembly")},{(paragraph < (isCouncil ? 8 : 2) + (place % 2) ? 1 : 0)},{paragraph + 1},operative,urge,1,0.5,,Urges Member States to act on matter {paragraph} of {place};\n");
            }
        }

        folder.Write("rows.csv", rows.ToString());

        var output = folder.Run("trend", "rows.csv", "--quiet").Exits(0).Output;

        Assert.DoesNotContain("rises", output, StringComparison.Ordinal);
        Assert.Contains("change of mix", Regex.Replace(output, "\\s+", " "), StringComparison.Ordinal);
        Assert.Equal(("no detectable change", "organ"), Test("training", row => (row["verdict"], row["within"])));
    }

    // "Expert Group" counted as the Secretariat: 26/4 asks it in none of its seven clauses.
    [Fact]
    public void Trend_ExpertGroups_AreIntergovernmental()
    {
        folder.Run("trend").Exits(0);

        var kinds = Table("out/addressee-kinds.csv").Where(row => row["document"] == "CCPCJ resolution 26/4" && row["section"] == "all").ToDictionary(row => row["kind"], row => row["count"], StringComparer.Ordinal);
        Assert.Equal("1", kinds["secretariat"]);
        Assert.True(File.Exists(folder.PathOf("out/charts/addressees.svg")));
    }

    private static string Header(string columns) => $"{columns},position,section,verb,clauses,p_training,chapeau,text\n";

    // 24 texts whose share rises from none to all.
    private static string Rows(string columns, Func<int, string> cells)
    {
        var rows = new StringBuilder(Header(columns));
        for (var place = 0; place < 24; place++)
        {
            for (var paragraph = 0; paragraph < 12; paragraph++)
            {
                rows.Append(CultureInfo.InvariantCulture, $"{cells(place).TrimEnd(',')},{(paragraph * 2 < place ? 1 : 0)},{paragraph + 1},operative,urge,1,0.5,,Urges Member States to act on matter {paragraph};\n");
            }
        }

        return rows.ToString();
    }

    private T Test<T>(string theme, Func<Dictionary<string, string>, T> cell) =>
        cell(Table("out/tests.csv").Single(row => row["theme"] == theme && row["section"] == "all"));

    // No cell of these tables holds a comma but titles, which are not looked at.
    private List<Dictionary<string, string>> Table(string path)
    {
        var lines = folder.Read(path).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var columns = lines[0].Split(',');
        return [.. lines.Skip(1).Select(line => columns.Zip(line.Split(',')).ToDictionary(cell => cell.First, cell => cell.Second, StringComparer.Ordinal))];
    }

    // Lines of a note are texts of their own in a picture.
    private static string WordsOf(string svg) => string.Join(' ', Regex.Replace(svg, "<[^>]*>", " ").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
