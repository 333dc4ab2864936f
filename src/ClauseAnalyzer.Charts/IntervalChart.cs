using System.Text.Json.Nodes;
using ClauseAnalyzer.Charts.Frames;
using ClauseAnalyzer.Charts.Kinds;
using ClauseAnalyzer.Charts.VegaLite;

namespace ClauseAnalyzer.Charts;

/// <summary>
/// Values with interval whiskers over ordered categories, one panel or small multiples
/// that share their axes: themes over documents.
/// </summary>
public sealed record IntervalChart : Chart
{
    private const int MostRows = 30;

    /// <summary>The axis of names, in reading order; the panels share it.</summary>
    public required IReadOnlyList<ChartCategory> Categories { get; init; }

    /// <summary>The panels, in reading order.</summary>
    public required IReadOnlyList<IntervalPanel> Panels { get; init; }

    /// <summary>How values are written. Default percent.</summary>
    public ValueFormat Format { get; init; } = ValueFormat.Percent;

    /// <summary>Whether a line joins the points of a series. Default true.</summary>
    public bool Lines { get; init; } = true;

    /// <summary>
    /// Whether all panels share one axis of values, so that heights compare across panels. Default true;
    /// false gives each its own, and the chart says so.
    /// </summary>
    public bool SharedScale { get; init; } = true;

    /// <summary>
    /// Whether the categories follow time: they then stand from left to right even where not every name fits. Default false.
    /// </summary>
    public bool InTime { get; init; }

    /// <summary>The note where names stand beside rows and no line is drawn; null, as by default, for <see cref="Chart.Note"/>.</summary>
    public string? NoteInRows { get; init; }

    internal override bool IsEmpty => !Model.Points.Any();

    internal override string Summary => SummaryOf(Model);

    private IntervalModel Model => new(Categories, Panels, Format, Unit) { Lines = Lines, SharedScale = SharedScale };

    internal override void Check() => ChartCheck.Intervals(Categories, Panels.SelectMany(panel => panel.Series));

    internal override string NoteOf(ChartPage page) => StandsInColumns(page, Model) ? Note : NoteInRows ?? Note;

    internal override void DrawBody(ChartPage page)
    {
        var model = Model;
        if (StandsInColumns(page, model))
        {
            Legend.Draw(page, model.LegendItems(Lines));
            new ColumnIntervals(page, model).Draw();
        }
        else
        {
            Legend.Draw(page, model.LegendItems(lines: false));
            new RowIntervals(page, model).Draw();
        }
    }

    // Names that do not fit under their columns stand beside rows, as long as the rows do not run off the sheet.
    private bool StandsInColumns(ChartPage page, IntervalModel model) => InTime || ColumnIntervals.Suits(page, model) || Categories.Count > MostRows;

    private string SummaryOf(IntervalModel model) =>
        ChartSummary.Join(Panels.SelectMany(panel => panel.Series.SelectMany(series => series.Points.Select(point => model.Tell(panel, series, point)))));

    internal override JsonObject VegaBody() => IntervalVega.Columns(this);
}
