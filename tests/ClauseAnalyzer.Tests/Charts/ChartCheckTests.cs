using System.Globalization;
using ClauseAnalyzer.Charts;

namespace ClauseAnalyzer.Tests.Charts;

public sealed class ChartCheckTests
{
    private static readonly IReadOnlyList<ChartCategory> Two = [new("a"), new("b")];

    private static readonly (string Message, Chart Chart)[] Refused =
    [
        ("finite", Interval(new IntervalPoint(0, double.NaN, 0, 1))),
        ("finite", Interval(new IntervalPoint(0, 0.5, double.NegativeInfinity, 1))),
        ("in its interval", Interval(new IntervalPoint(0, 0.5, 0.6, 1))),
        ("index from 0 to 1", Interval(new IntervalPoint(2, 0.5, 0, 1))),
        ("given twice", Interval(new IntervalPoint(0, 0.5, 0, 1), new IntervalPoint(0, 0.4, 0, 1))),
        ("finite", new StackedBarChart { Name = "x", Title = "x", Unit = "x", Parts = ["p"], Bars = [new(Two[0], [double.NaN])] }),
        ("not be negative", new StackedBarChart { Name = "x", Title = "x", Unit = "x", Parts = ["p"], Bars = [new(Two[0], [-1])] }),
        ("2 entries, found 1", new DivergingBarChart { Name = "x", Title = "x", Unit = "x", Levels = ["p", "q"], Bars = [new(Two[0], [1])] }),
        ("MiddleLevel", new DivergingBarChart { Name = "x", Title = "x", Unit = "x", Levels = ["p", "q"], MiddleLevel = 2, Bars = [] }),
        ("finite", new HeatMapChart { Name = "x", Title = "x", Unit = "x", Columns = [Two[0]], Rows = [new("r", [new HeatMapCell(double.NaN)])] }),
        ("2 entries", new HeatMapChart { Name = "x", Title = "x", Unit = "x", Columns = Two, Rows = [new("r", [null])] }),
        ("given twice", Flow([new("k", "a"), new("k", "b")])),
        ("finite", Flow([new("k", "a", Weight: double.NaN)])),
        ("above zero", Flow([new("k", "a", Weight: 0)])),
        ("later column", Flow([new("k", "a")], new FlowLink("k", "k", "kept"))),
        ("one of: kept", Flow([new("k", "a")], new FlowLink("k", "k", "other"))),
        ("finite", new ButterflyChart { Name = "x", Title = "x", Unit = "x", Left = Two[0], Right = Two[1], Items = [new("t", double.NaN, 0, 0, 0)] }),
        ("index from 0 to 0", new TimelineChart { Name = "x", Title = "x", Unit = "x", Events = [new("e", null)], Links = [new(0, 1)] }),
    ];

    public static TheoryData<int> Cases => [.. Enumerable.Range(0, Refused.Length)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void ToSvgAndToVegaLite_UntruthfulData_AreRefusedWithTheReason(int index)
    {
        var (message, chart) = Refused[index];
        Assert.Contains(message, Assert.Throws<ArgumentException>(() => chart.ToSvg()).Message, StringComparison.Ordinal);
        Assert.Contains(message, Assert.Throws<ArgumentException>(() => chart.ToVegaLite()).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(339)]
    [InlineData(4001)]
    [InlineData(double.NaN)]
    public void ToSvg_WidthOutOfRange_IsRefused(double width) =>
        Assert.Contains("340 to 4000", Assert.Throws<ArgumentException>(() => SampleCharts.Themes.ToSvg(new ChartStyle { Width = width })).Message, StringComparison.Ordinal);

    [Fact]
    public void ToSvg_Message_HasPointsInNumbersUnderAnyCulture()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de-DE");
            var error = Assert.Throws<ArgumentException>(() => Interval(new IntervalPoint(0, 0.5, 0.6, 1)).ToSvg());
            Assert.Contains("0.6 ≤ 0.5", error.Message, StringComparison.Ordinal);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static IntervalChart Interval(params IntervalPoint[] points) =>
        new() { Name = "x", Title = "x", Unit = "x", Categories = Two, Panels = [new IntervalPanel("p", [new IntervalSeries("s", points)])] };

    private static FlowChart Flow(IReadOnlyList<FlowNode> nodes, params FlowLink[] links) =>
        new() { Name = "x", Title = "x", Unit = "x", Kinds = ["kept"], Stages = [new([new FlowBlock(Two[0], nodes)])], Links = links };
}
