using ClauseAnalyzer.Charts.Frames;
using ClauseAnalyzer.Charts.Labels;
using ClauseAnalyzer.Charts.Scales;

namespace ClauseAnalyzer.Charts.Kinds;

/// <summary>What charts of points with intervals have in common, checked and counted.</summary>
internal sealed class IntervalModel
{
    private const int MostCounts = 3;

    private readonly Dictionary<string, int> seriesIndex = new(StringComparer.Ordinal);

    private readonly bool allWhole;

    /// <param name="categories">The axis of names.</param>
    /// <param name="panels">The panels.</param>
    /// <param name="format">How values are written.</param>
    /// <param name="unit">The unit of the values.</param>
    public IntervalModel(
        IReadOnlyList<ChartCategory> categories, IReadOnlyList<IntervalPanel> panels, ValueFormat format, string unit)
    {
        Panels = panels;
        Format = format;
        Unit = unit;
        foreach (var series in panels.SelectMany(panel => panel.Series))
        {
            seriesIndex.TryAdd(series.Name, seriesIndex.Count);
        }

        Categories = [.. categories.Select(WithN)];
        allWhole = Points.All(point => point.Value == Math.Floor(point.Value));
        SeriesNames = [.. seriesIndex.OrderBy(pair => pair.Value).Select(pair => pair.Key)];
    }

    public IReadOnlyList<ChartCategory> Categories { get; }

    public IReadOnlyList<IntervalPanel> Panels { get; }

    public ValueFormat Format { get; }

    public string Unit { get; }

    /// <summary>Whether all panels share one axis of values.</summary>
    public bool SharedScale { get; init; } = true;

    public bool Lines { get; init; }

    /// <summary>Names of all series, in the order in which they first appear.</summary>
    public IReadOnlyList<string> SeriesNames { get; }

    public IEnumerable<IntervalPoint> Points => Panels.SelectMany(panel => panel.Series).SelectMany(series => series.Points);

    /// <summary>A value as written beside its mark; of a share of fewer than five units, what it is made of.</summary>
    public string Label(IntervalPoint point) =>
        IsCountOnly(point) ? NumberText.CountOf(point.Count!.Value, point.N!.Value) : NumberText.Label(point.Value, Format, allWhole);

    /// <summary>Whether a share rests on so few units that only its counts are shown, at the foot of the axis, without a value or an interval.</summary>
    public bool IsCountOnly(IntervalPoint point) => Format == ValueFormat.Percent && point is { Count: not null, N: { } n } && NumberText.IsTooFew(n);

    /// <summary>Place of a series among all, which sets its look and its place beside the others.</summary>
    public int IndexOf(IntervalSeries series) => seriesIndex[series.Name];

    public SeriesLook LookOf(IntervalSeries series) => SeriesLook.Of(IndexOf(series));

    /// <summary>The unit, and that each panel has its own scale where it has.</summary>
    public string UnitWithScales => Unit + (SharedScale || Panels.Count < 2 ? "" : " (each panel has its own scale)");

    /// <summary>The axis of values of one panel; that of all where it has no points.</summary>
    public ValueTicks Ticks(IntervalPanel panel, int wanted)
    {
        var points = panel.Series.SelectMany(series => series.Points).ToList();
        return Ticks(points.Count > 0 && !SharedScale ? points : [.. Points], wanted);
    }

    private ValueTicks Ticks(List<IntervalPoint> points, int wanted)
    {
        var range = DataRange.Of(points.Where(point => !IsCountOnly(point)).SelectMany(point => (double[])[point.Low, point.High])) ?? new DataRange(0, 1);
        return ValueTicks.For(range.With(0), wanted, Format);
    }

    /// <summary>The tooltip of a point.</summary>
    public string Tell(IntervalPanel panel, IntervalSeries series, IntervalPoint point)
    {
        var parts = new[] { panel.Title, series.Name, Categories[point.Category].Name }.Where(part => part.Length > 0).Distinct(StringComparer.Ordinal);
        var interval = point.Low < point.High && !IsCountOnly(point)
            ? $", interval {NumberText.Of(point.Low, Format)} to {NumberText.Of(point.High, Format)}"
            : "";
        return $"{string.Join(", ", parts)}: {NumberText.WithCounts(point.Value, Format, point.Count, point.N)}{interval}";
    }

    /// <summary>A legend of the series, none when there is one.</summary>
    public IReadOnlyList<LegendItem> LegendItems(bool lines)
    {
        if (SeriesNames.Count < 2)
        {
            return [];
        }

        var items = SeriesNames.Take(SeriesLook.Distinct)
            .Select((name, i) => LegendItem.Point(PlainText.Clean(name), SeriesLook.Of(i), lines)).ToList();
        if (SeriesNames.Count > SeriesLook.Distinct)
        {
            items.Add(Legend.More(SeriesNames.Count - SeriesLook.Distinct));
        }

        return items;
    }

    // Where a category has no n of its own, its points may: one a series, the same in all panels.
    private ChartCategory WithN(ChartCategory category, int index)
    {
        if (category.N is not null || category.Detail.Length > 0 || seriesIndex.Count > MostCounts)
        {
            return category;
        }

        var counts = Panels.SelectMany(panel => panel.Series)
            .SelectMany(series => series.Points.Where(point => point.Category == index).Select(point => (Series: seriesIndex[series.Name], point.N)))
            .Distinct().OrderBy(pair => pair.Series).ToList();
        return counts.Count == 0 || counts.Any(pair => pair.N is null) || counts.DistinctBy(pair => pair.Series).Count() != counts.Count
            ? category
            : category with { Detail = "n = " + string.Join(" | ", counts.Select(pair => NumberText.Count(pair.N!.Value))) };
    }
}
