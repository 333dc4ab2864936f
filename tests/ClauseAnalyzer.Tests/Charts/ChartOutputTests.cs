using System.Text.RegularExpressions;
using System.Xml.Linq;
using ClauseAnalyzer.Charts;

namespace ClauseAnalyzer.Tests.Charts;

public sealed partial class ChartOutputTests
{
    private const string UpdateVariable = "CLAUSEANALYZER_UPDATE_GOLDEN";

    /// <summary>Bytes of whole files: any change of a drawing shows here. Set the variable to 1 to write them anew, then look at them.</summary>
    [Theory]
    [InlineData("themes")]
    [InlineData("families")]
    [InlineData("force")]
    [InlineData("keyness")]
    [InlineData("slope")]
    public void Output_SampleChart_IsTheGoldenFile(string name)
    {
        var chart = SampleCharts.All.Single(sample => sample.Name == name);
        AssertGolden($"{name}.svg", chart.ToSvg());
        AssertGolden($"{name}.vl.json", chart.ToVegaLite());
    }

    [Fact]
    public void ToSvg_SeveralInOnePage_ShareNoIdAndStyleOnlyThemselves()
    {
        var prefixed = SampleCharts.Themes.ToSvg(new ChartStyle { IdPrefix = "second" });
        var page = XDocument.Parse($"<html>{string.Concat(SampleCharts.All.Select(chart => chart.ToSvg()))}{prefixed}</html>");

        var ids = page.Descendants().Attributes("id").Select(id => id.Value).ToList();
        Assert.Equal(ids.Count, ids.Distinct(StringComparer.Ordinal).Count());
        foreach (var svg in page.Root!.Elements())
        {
            var id = svg.Attribute("id")!.Value;
            var rules = svg.Elements().Single(element => element.Name.LocalName == "style").Value.Split('\n', StringSplitOptions.RemoveEmptyEntries)[1..^1];
            Assert.NotEmpty(rules);
            Assert.All(rules, rule => Assert.StartsWith($"#{id} .", rule, StringComparison.Ordinal));
            Assert.All(UrlReference().Matches(svg.ToString()), match => Assert.Contains(match.Groups[1].Value, ids));
        }
    }

    [Theory]
    [InlineData("9 lives/ä", "", "chart-9-lives--")]
    [InlineData("themes", "7up", "c7up")]
    [InlineData("themes", "report-3", "report-3")]
    public void ToSvg_AnyName_GivesAnIdThatStyleRulesCanName(string name, string prefix, string expected)
    {
        var svg = (SampleCharts.Themes with { Name = name }).ToSvg(new ChartStyle { IdPrefix = prefix });

        Assert.Equal(expected, XDocument.Parse(svg).Root!.Attribute("id")!.Value);
    }

    [Theory]
    [InlineData(ChartTheme.Auto, true, "#ffffff")]
    [InlineData(ChartTheme.Light, false, "#ffffff")]
    [InlineData(ChartTheme.Dark, false, "#14171c")]
    public void ToSvg_Theme_SetsGroundAndRules(ChartTheme theme, bool rules, string ground)
    {
        var root = XDocument.Parse(SampleCharts.Themes.ToSvg(new ChartStyle { Theme = theme })).Root!;

        Assert.Equal(rules, root.Elements().Any(element => element.Name.LocalName == "style"));
        Assert.Equal(ground, root.Elements().First(element => element.Name.LocalName == "rect").Attribute("fill")!.Value);
    }

    [Fact]
    public void ToSvg_WithoutBackground_DrawsNone()
    {
        var first = XDocument.Parse(SampleCharts.Themes.ToSvg(new ChartStyle { Background = false })).Root!.Elements().First(element => element.Name.LocalName is "rect" or "text");

        Assert.Equal("text", first.Name.LocalName);
    }

    [Fact]
    public void ToSvg_TextThatDoesNotFollow_IsNotJoinedByALine()
    {
        var joined = SampleCharts.Themes with { Categories = [.. SampleCharts.Documents.Select(document => document with { FollowsPrevious = true })] };

        Assert.Equal(LinesOf(SampleCharts.Themes) + 4, LinesOf(joined));

        static int LinesOf(Chart chart) => LineTo().Count(string.Concat(XDocument.Parse(chart.ToSvg()).Descendants().Where(element => element.Name.LocalName == "path").Select(path => path.Attribute("d")!.Value)));
    }

    [Fact]
    public void ToSvg_Flow_TagsWhatIsNewAndWhatIsDropped()
    {
        var texts = XDocument.Parse(SampleCharts.Lineage.ToSvg()).Descendants().Where(element => element.Name.LocalName == "text").Select(text => text.Value).ToList();

        Assert.Equal(9 + 5, texts.Count(text => text == "new"));
        Assert.Equal(6 + 7, texts.Count(text => text == "dropped"));
    }

    [Fact]
    public void PngConverter_ProgramMissing_IsNullAndTheMessageNamesThePackage()
    {
        Assert.Null(PngConverter.FindIn(Path.Combine(AppContext.BaseDirectory, "nowhere")));
        Assert.Contains("librsvg2-bin", PngConverter.MissingMessage, StringComparison.Ordinal);
    }

    [Fact]
    public void PngConverter_Chart_GivesAPngOfTheAskedSize()
    {
        Assert.SkipWhen(PngConverter.Find() is null, PngConverter.MissingMessage);

        var png = PngConverter.Find()!.Convert(SampleCharts.Force.ToSvg(), 0.5);

        Assert.Equal([0x89, 0x50, 0x4e, 0x47], png[..4]);
        Assert.Equal(430, (png[18] << 8) + png[19]);
        Assert.Throws<ArgumentException>(() => PngConverter.Find()!.Convert("<svg", 1));
        Assert.Throws<ArgumentException>(() => PngConverter.Find()!.Convert("<svg", 11));
    }

    private static void AssertGolden(string file, string found)
    {
        if (Environment.GetEnvironmentVariable(UpdateVariable) == "1")
        {
            File.WriteAllText(Repository.PathOf("tests", "ClauseAnalyzer.Tests", "Golden", "Charts", file), found);
            return;
        }

        Assert.True(File.ReadAllText(Repository.TestFile("Golden", "Charts", file)) == found, $"{file} differs from its golden file; look at both, and set {UpdateVariable}=1 to renew it.");
    }

    [GeneratedRegex(@"url\(#([^)]+)\)")]
    private static partial Regex UrlReference();

    [GeneratedRegex("L")]
    private static partial Regex LineTo();
}
