using System.Text.Json.Nodes;
using ClauseAnalyzer.Charts.Frames;
using ClauseAnalyzer.Charts.Kinds;
using ClauseAnalyzer.Charts.Scales;
using ClauseAnalyzer.Charts.VegaLite;

namespace ClauseAnalyzer.Charts;

/// <summary>
/// Dots with intervals, one row a term and one series a document: rates per 1,000 words.
/// Few series share a panel, many stand side by side.
/// </summary>
public sealed record DotPlotChart : Chart
{
    private const int MostBeside = 3;

    /// <summary>The rows, from the top.</summary>
    public required IReadOnlyList<ChartCategory> Rows { get; init; }

    /// <summary>The series; the category of a point is its row.</summary>
    public required IReadOnlyList<IntervalSeries> Series { get; init; }

    /// <summary>How values are written. Default number.</summary>
    public ValueFormat Format { get; init; } = ValueFormat.Number;

    /// <summary>How the axis is divided. Default linear.</summary>
    public AxisScale Scale { get; init; } = AxisScale.Linear;

    internal override bool IsEmpty => Series.All(series => series.Points.Count == 0);

    internal override string Summary => SummaryOf(Model);

    // Three series in a row can be told apart; more stand beside each other.
    private IntervalModel Model => new(
        Rows,
        Series.Count <= MostBeside
            ? [new IntervalPanel("", [.. Series.Select(series => series with { Name = WithN(series) })])]
            : [.. Series.Select(series => new IntervalPanel(WithN(series), [series with { Name = "" }]))],
        Format,
        Unit,
        countsAtCategories: false)
    { Scale = Scale };

    // The words of a document are the same for every term.
    private static string WithN(IntervalSeries series)
    {
        var counts = series.Points.Select(point => point.N).Distinct().ToList();
        return counts is [{ } n] ? $"{series.Name} ({NumberText.N(n)})" : series.Name;
    }

    internal override void Check() => ChartCheck.Intervals(Rows, Series, Scale);

    internal override void DrawBody(ChartPage page)
    {
        var model = Model;
        Legend.Draw(page, model.LegendItems(lines: false));
        new RowIntervals(page, model).Draw();
    }

    private string SummaryOf(IntervalModel model) =>
        ChartSummary.Join(Series.SelectMany(series => series.Points.Select(point => model.Tell(new IntervalPanel("", []), series, point))));

    internal override JsonObject VegaBody() => IntervalVega.Rows(this, IsEmpty ? 0 : Model.Ticks(5).Range.Low);
}
