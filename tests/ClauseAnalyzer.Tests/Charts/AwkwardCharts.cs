using System.Globalization;
using ClauseAnalyzer.Charts;

namespace ClauseAnalyzer.Tests.Charts;

/// <summary>Each kind of chart with the data that break charts: nothing, one, many, equal, long, foreign, missing.</summary>
internal static class AwkwardCharts
{
    private const string Long = "Strengthening the United Nations Crime Prevention and Criminal Justice Programme, in particular its technical cooperation capacity, and countering the use of information and communications technologies for criminal purposes";
    private const string Arabic = "الجمعية العامة 74/247 (2019)";
    private const string Mixed = "קול <b>&\"A/RES\u202e/1\u0007\ud800 中文决议 e\u0301\U0001F600";

    /// <summary>Names are unique over all.</summary>
    public static IReadOnlyList<Chart> All =>
    [
        .. Kinds("empty", []),
        .. Kinds("one", ["only"]),
        .. Kinds("zero", ["first", "second", "third"], _ => 0),
        .. Kinds("equal", ["first", "second", "third", "fourth"], _ => 0.25),
        .. Kinds("long", [Long, Long + " again", "short"]),
        .. Kinds("foreign", [Arabic, Mixed, "中华人民共和国决议草案", "Ωμέγα", "Рекомендация"]),
        .. Kinds("many", [.. Enumerable.Range(1, 200).Select(i => string.Create(CultureInfo.InvariantCulture, $"A/RES/74/{i}"))]),
        .. Kinds("huge", ["a", "b", "c"], i => 1e9 * (i + 1)),
        .. Kinds("tiny", ["a", "b", "c"], i => 1e-7 * (i + 1)),
        .. Gaps,
        .. ManySeries,
    ];

    /// <summary>The kinds over the same names.</summary>
    public static IReadOnlyList<Chart> Kinds(string name, IReadOnlyList<string> names, Func<int, double>? valueOf = null)
    {
        var value = valueOf ?? (i => ((i * 37) % 100) / 100.0);
        var categories = names.Select((text, i) => new ChartCategory(text, i)).ToList();
        var points = names.Select((_, i) => new IntervalPoint(i, value(i), value(i) * 0.8, value(i) * 1.3, i, 100)).ToList();
        return
        [
            new IntervalChart { Name = name + "-interval", Title = TitleOf(names), Subtitle = TitleOf(names), Unit = "share", Note = TitleOf(names), Categories = categories, Format = value(0) > 1 ? ValueFormat.Number : ValueFormat.Percent, Panels = [.. names.Take(3).Select(text => new IntervalPanel(text, [new IntervalSeries(text, points), new IntervalSeries("other", points)]))] },
            new IntervalChart { Name = name + "-interval-single", Title = "one series", Unit = "share", Categories = categories, SharedScale = false, Panels = [new IntervalPanel("", [new IntervalSeries("all", points)]), new IntervalPanel("second", [new IntervalSeries("all", [])])] },
            new StackedBarChart { Name = name + "-stacked", Title = "stacked", Unit = "share", Parts = names, Bars = [.. categories.Take(20).Select((category, i) => new StackedBar(category, [.. names.Select((_, part) => value(part) * ((i + part) % 3))]))] },
            new StackedBarChart { Name = name + "-counts", Title = "counts", Unit = "count", AsShares = false, Parts = names, Bars = [.. categories.Take(30).Select((category, i) => new StackedBar(category, [.. names.Select((_, part) => value(part) * ((i + part) % 3))]))] },
            new DivergingBarChart { Name = name + "-diverging", Title = "diverging", Unit = "share", Levels = names, MiddleLevel = names.Count > 2 ? 1 : null, LeftTitle = TitleOf(names), Bars = [.. categories.Take(20).Select((category, i) => new StackedBar(category, [.. names.Select((_, part) => value(part) * ((i + part) % 3))]))] },
            new HeatMapChart { Name = name + "-heat", Title = "heat", Unit = TitleOf(names), Columns = categories, Rows = [.. names.Take(60).Select((text, i) => new HeatMapRow(text, [.. names.Select((_, column) => (i + column) % 4 == 1 ? (HeatMapCell?)null : new HeatMapCell(value(column)))], i < 2 ? text : "rest"))] },
            Flow(name, names),
            new ButterflyChart { Name = name + "-butterfly", Title = "butterfly", Unit = "z", Left = categories.Count > 0 ? categories[0] : new ChartCategory("left"), Right = new ChartCategory("right", 12), Items = [.. names.Select((text, i) => new ButterflyItem(text, value(i) * (i % 2 == 0 ? 1 : -1), 1, i, 3))] },
            new TimelineChart { Name = name + "-timeline", Title = "timeline", Unit = "n = paragraphs", Events = [.. names.Select((text, i) => new TimelineEvent(text, i % 7 == 3 ? null : new DateOnly(2000, 1, 1).AddDays(i * 23), text, i % 2 == 0 ? "even" : "odd", i))], Links = names.Count > 2 ? [new(0, 1), new(1, 2)] : [] },
        ];
    }

    // Years and documents that are not there: no points, no lines across.
    private static IReadOnlyList<Chart> Gaps =>
    [
        new IntervalChart { Name = "gaps-interval", Title = "missing years", Unit = "share", Categories = [.. Enumerable.Range(1946, 80).Select(year => new ChartCategory(year.ToString(CultureInfo.InvariantCulture)))], Panels = [new IntervalPanel("", [new IntervalSeries("all", [.. Enumerable.Range(0, 80).Where(i => i % 5 != 2).Select(i => new IntervalPoint(i, i / 100.0, i / 200.0, 0.9))])])] },
        new StackedBarChart { Name = "gaps-stacked", Title = "empty bar", Unit = "share", Parts = ["a", "b"], Bars = [new(new("full"), [1, 2]), new(new("empty"), [0, 0])] },
        new TimelineChart { Name = "gaps-timeline", Title = "no dates", Unit = "n", Events = [new(Long, null), new("b", null)] },
    ];

    private static IReadOnlyList<Chart> ManySeries =>
    [
        new IntervalChart { Name = "series-interval", Title = "200 series", Unit = "share", Categories = [.. Enumerable.Range(0, 6).Select(i => new ChartCategory("document " + i.ToString(CultureInfo.InvariantCulture)))], Panels = [new IntervalPanel("", [.. Enumerable.Range(0, 200).Select(Series)])] },
        new IntervalChart { Name = "series-rows", Title = "rows", Unit = "share", Categories = [.. Enumerable.Range(0, 12).Select(i => new ChartCategory(Long + i.ToString(CultureInfo.InvariantCulture), i))], Panels = [.. Enumerable.Range(0, 7).Select(i => new IntervalPanel(Long, [Series(i)]))] },
    ];

    private static IntervalSeries Series(int index) =>
        new("series " + index.ToString(CultureInfo.InvariantCulture), [.. Enumerable.Range(0, 6).Select(i => new IntervalPoint(i, (index + i) % 50 / 50.0, (index + i) % 50 / 80.0, 1))]);

    private static FlowChart Flow(string name, IReadOnlyList<string> names)
    {
        FlowStage Stage(string key) => new([new FlowBlock(new ChartCategory(TitleOf(names), names.Count), [.. names.Select((text, i) => new FlowNode(key + i.ToString(CultureInfo.InvariantCulture), text, i < names.Count / 2 ? TitleOf(names) : "operative", 1 + (i % 2)))])]);
        return new FlowChart
        {
            Name = name + "-flow",
            Title = "flow",
            Unit = "1 box = 1 paragraph",
            Kinds = ["kept", "moved"],
            Stages = [Stage("a"), Stage("b"), Stage("c")],
            Links = [.. names.Select((_, i) => new FlowLink("a" + i.ToString(CultureInfo.InvariantCulture), (i % 3 == 0 ? "c" : "b") + (names.Count - 1 - i).ToString(CultureInfo.InvariantCulture), i % 2 == 0 ? "kept" : "moved", 2))],
        };
    }

    private static string TitleOf(IReadOnlyList<string> names) => names.Count > 0 ? names[0] : "nothing";
}
