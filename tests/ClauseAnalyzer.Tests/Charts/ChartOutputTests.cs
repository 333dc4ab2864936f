using System.Buffers.Binary;
using System.Text;
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
            var rules = svg.Elements().Single(element => element.Name.LocalName == "style").Value.Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(rule => rule[0] is not ('@' or '}')).ToList();
            Assert.NotEmpty(rules);
            Assert.All(rules, rule => Assert.StartsWith($"#{id} ", rule, StringComparison.Ordinal));
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

    [Theory]
    [InlineData(96, 860, 3780)]
    [InlineData(48, 430, 1890)]
    public void ToPng_Resolution_SetsPixelsAndSaysSo(double dpi, int width, int perMetre)
    {
        var png = SampleCharts.Force.ToPng(dpi: dpi);

        Assert.Equal([0x89, 0x50, 0x4e, 0x47], png[..4]);
        Assert.Equal(width, BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16)));
        Assert.Equal("pHYs", Encoding.ASCII.GetString(png, 37, 4));
        Assert.Equal(perMetre, BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(41)));
        using var read = SkiaSharp.SKBitmap.Decode(png);
        Assert.Equal(width, read.Width);
    }

    [Fact]
    public void ToPng_ForPrint_HasTheMillimetresAtItsResolution() =>
        Assert.Equal(85 / 25.4 * 300, BinaryPrimitives.ReadInt32BigEndian(SampleCharts.Force.ToPng(ChartStyle.ForPrint(85), 300).AsSpan(16)), 1.0);

    [Theory]
    [InlineData(23)]
    [InlineData(1201)]
    [InlineData(double.NaN)]
    public void ToPng_ResolutionOutOfRange_IsRefused(double dpi) =>
        Assert.Contains("24 to 1200", Assert.Throws<ArgumentException>(() => SampleCharts.Force.ToPng(dpi: dpi)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData(79)]
    [InlineData(601)]
    [InlineData(double.NaN)]
    public void ForPrint_WidthOutOfRange_IsRefused(double millimetres) =>
        Assert.Contains("80 to 600", Assert.Throws<ArgumentException>(() => ChartStyle.ForPrint(millimetres)).Message, StringComparison.Ordinal);

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

    [Theory]
    [InlineData(85, "Rows.")]
    [InlineData(300, "Lines.")]
    public void ToSvg_NamesBesideRows_HasTheNoteOfRows(double millimetres, string note)
    {
        var sample = (IntervalChart)SampleCharts.Themes;
        var themes = sample with
        {
            Categories = [.. sample.Categories.Select(category => category with { Name = $"A rather long name of {category.Name}" })],
            Note = "Lines.",
            NoteInRows = "Rows.",
        };

        var svg = themes.ToSvg(ChartStyle.ForPrint(millimetres));

        Assert.Equal(note, new[] { "Rows.", "Lines." }.Single(some => svg.Contains($">{some}<", StringComparison.Ordinal)));
        Assert.Contains(">Lines.<", (themes with { NoteInRows = null }).ToSvg(ChartStyle.ForPrint(millimetres)), StringComparison.Ordinal);
    }
}
