using System.Text.RegularExpressions;
using System.Xml.Linq;
using ClauseAnalyzer.Charts;

namespace ClauseAnalyzer.Tests.Charts;

/// <summary>Marks that lead somewhere, and shares of so few units that there is none.</summary>
public sealed partial class ChartLinkTests
{
    private const string Address = "#find?d=0&t=training";
    private static readonly ChartCategory[] Texts = [new("A", 16), new("B", 3)];

    public static TheoryData<string> Kinds => [.. Linked.Keys];

    private static readonly Dictionary<string, Chart> Linked = new()
    {
        ["interval"] = Interval(new IntervalPoint(0, 0.5, 0.3, 0.7, 8, 16, Address)),
        ["rows"] = Interval(new IntervalPoint(0, 0.5, 0.3, 0.7, 8, 16, Address)) with { Categories = [.. Enumerable.Range(0, 24).Select(index => new ChartCategory($"a text with a long name {index}", 16))] },
        ["stacked"] = new StackedBarChart { Name = "s", Title = "s", Unit = "share", Parts = ["a", "b"], Bars = [new StackedBar(Texts[0], [8, 8]) { Links = [Address, null] }] },
        ["few"] = new StackedBarChart { Name = "s", Title = "s", Unit = "share", Parts = ["a", "b"], Bars = [new StackedBar(Texts[1], [1, 2]) { Links = [Address, null] }] },
        ["diverging"] = new DivergingBarChart { Name = "d", Title = "d", Unit = "share", Levels = ["1", "2"], Bars = [new StackedBar(Texts[0], [8, 8]) { Links = [Address, null] }] },
        ["heat map"] = new HeatMapChart { Name = "h", Title = "h", Unit = "share", Format = ValueFormat.Percent, Columns = Texts, Rows = [new HeatMapRow("urge", [new HeatMapCell(0.5, 8, Address), new HeatMapCell(1.0 / 3, 1)], "")] },
        ["butterfly"] = new ButterflyChart { Name = "b", Title = "b", Unit = "z", Left = Texts[0], Right = Texts[1], Items = [new ButterflyItem("reef", 2.5, 1, 1, 9, Address)] },
        ["timeline"] = new TimelineChart { Name = "t", Title = "t", Unit = "", Events = [new TimelineEvent("A", new DateOnly(2020, 1, 1), Link: Address)], Links = [] },
        ["flow"] = new FlowChart { Name = "f", Title = "f", Unit = "", Kinds = ["kept"], Links = [], Stages = [new([new FlowBlock(Texts[0], [new FlowNode("a", "1 urge", Link: Address)])])] },
    };

    [Theory]
    [MemberData(nameof(Kinds))]
    public void ToSvg_WithLinks_WrapsTheMarkOnly(string kind)
    {
        var svg = XDocument.Parse(Linked[kind].ToSvg(new ChartStyle { Links = true }));

        var link = Assert.Single(svg.Descendants(), element => element.Name.LocalName == "a");
        Assert.Equal(Address, link.Attribute("href")!.Value);
        Assert.NotEmpty(link.Elements().Single(element => element.Name.LocalName == "title").Value);
        Assert.Equal("group", svg.Root!.Attribute("role")!.Value);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void ToSvg_ByDefault_IsOnePictureWithoutLinks(string kind)
    {
        var svg = Linked[kind].ToSvg();

        Assert.DoesNotContain("<a ", svg, StringComparison.Ordinal);
        Assert.Contains("role=\"img\"", svg, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(4, "1 of 4")]
    [InlineData(5, "20%")]
    public void ToSvg_AShareOfFewUnits_IsItsCounts(int n, string shown)
    {
        var chart = Interval(new IntervalPoint(0, 0.5, 0.3, 0.7, 8, 16), new IntervalPoint(1, 1.0 / n, 0.01, 0.7, 1, n));

        var svg = chart.ToSvg();

        Assert.Contains($">{shown}</text>", svg, StringComparison.Ordinal);
        Assert.Equal(n == 4, chart.ToVegaLite().Contains("\"value\": null", StringComparison.Ordinal));
        Assert.Equal(n == 4 ? 1 : 2, Interval95().Count(svg));
    }

    private static IntervalChart Interval(params IntervalPoint[] points) => new()
    {
        Name = "i",
        Title = "i",
        Unit = "share",
        Categories = Texts,
        Panels = [new IntervalPanel("training", [new IntervalSeries("share", points)])],
    };

    [GeneratedRegex("<title>[^<]*, interval ")]
    private static partial Regex Interval95();
}
