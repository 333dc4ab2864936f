using ClauseAnalyzer.Charts.Frames;
using ClauseAnalyzer.Charts.Labels;
using ClauseAnalyzer.Charts.Marks;
using ClauseAnalyzer.Charts.Scales;
using ScottPlot;
using PixelRect = ClauseAnalyzer.Charts.Marks.PixelRect;

namespace ClauseAnalyzer.Charts.Kinds;

/// <summary>Points with intervals over categories from left to right, values upward.</summary>
internal sealed class ColumnIntervals
{
    private const double PlotHeight = 168;
    private const double PanelGap = 30;
    private const double Headroom = 16;

    private readonly ChartPage page;
    private readonly IntervalModel model;
    private readonly IReadOnlyList<ValueTicks> ticks;
    private readonly double axisWidth;
    private readonly double gap;
    private readonly int perRow;
    private readonly double panelWidth;
    private readonly ColumnLabels labels;

    public ColumnIntervals(ChartPage page, IntervalModel model)
    {
        this.page = page;
        this.model = model;
        ticks = [.. model.Panels.Select(panel => model.Ticks(panel, 5))];
        axisWidth = ticks.SelectMany(axis => axis.Ticks).Max(tick => GlyphWidths.Measure(tick.Text, TextStyle.Small)) + 8;
        gap = PanelGap + (model.SharedScale ? 0 : axisWidth - 8);
        perRow = PanelsPerRow(page, model, axisWidth, gap);
        panelWidth = PanelWidth(page, perRow, axisWidth, gap);
        labels = new ColumnLabels(model.Categories, panelWidth / model.Categories.Count);
    }

    /// <summary>Whether all names of categories can be written under their columns.</summary>
    public static bool Suits(ChartPage page, IntervalModel model) =>
        ColumnLabels.Fit(model.Categories, PanelWidth(page, 1, 48, 0) / model.Categories.Count);

    public void Draw()
    {
        page.Sheet.Text(TextFitter.Shorten(model.UnitWithScales, TextStyle.Small, page.Width), new PixelPoint(page.Left, page.Y + 9), TextStyle.Small, TextAnchor.Left, model.Unit);
        page.Y += 20;
        for (var first = 0; first < model.Panels.Count; first += perRow)
        {
            DrawRow(first);
        }
    }

    private IReadOnlyList<string> TitleOf(IntervalPanel panel) => TextFitter.Wrap(panel.Title, TextStyle.Heading, panelWidth, 2);

    // As many panels side by side as leave every name room, in rows of like length.
    private static int PanelsPerRow(ChartPage page, IntervalModel model, double axisWidth, double gap)
    {
        var count = model.Panels.Count;
        for (var columns = Math.Min(count, 4); columns > 1; columns--)
        {
            var balanced = (int)Math.Ceiling(count / Math.Ceiling(count / (double)columns));
            var width = PanelWidth(page, balanced, axisWidth, gap);
            var room = model.Categories.Count > 12 ? width >= 340 : ColumnLabels.Fit(model.Categories, width / model.Categories.Count);
            if (room && width >= 180)
            {
                return balanced;
            }
        }

        return 1;
    }

    private static double PanelWidth(ChartPage page, int perRow, double axisWidth, double gap) =>
        (page.Width - axisWidth - ((perRow - 1) * gap)) / perRow;

    private void DrawRow(int first)
    {
        var titleLines = model.Panels.Skip(first).Take(perRow).Max(panel => TitleOf(panel).Count);
        var top = page.Y + (titleLines * TextStyle.Heading.LineHeight) + 3;
        var bottom = top + Headroom + PlotHeight;
        var lowest = bottom;
        for (var i = first; i < Math.Min(first + perRow, model.Panels.Count); i++)
        {
            var left = page.Left + axisWidth + ((i - first) * (panelWidth + gap));
            var plot = new PixelRect(left, top, left + panelWidth, bottom);
            DrawPanel(model.Panels[i], ticks[i], plot, i == first || !model.SharedScale);
            if (i + perRow >= model.Panels.Count)
            {
                labels.Draw(page.Sheet, new BandScale(model.Categories.Count, new PixelSpan(plot.Left, plot.Right)), bottom + 7, plot.Left - (PanelGap / 2) + 3, Math.Min(plot.Right + (PanelGap / 2) - 3, page.Right));
                lowest = bottom + 7 + labels.Height;
            }
        }

        page.Y = lowest + (first + perRow < model.Panels.Count ? 20 : 10);
    }

    private void DrawPanel(IntervalPanel panel, ValueTicks axis, PixelRect plot, bool axisLabels)
    {
        var y = plot.Top - 6 - ((TitleOf(panel).Count - 1) * TextStyle.Heading.LineHeight);
        foreach (var line in TitleOf(panel))
        {
            page.Sheet.Text(line, new PixelPoint(plot.Left, y), TextStyle.Heading, TextAnchor.Left, line.EndsWith('…') ? panel.Title : "");
            y += TextStyle.Heading.LineHeight;
        }

        var count = model.Categories.Count;
        var range = axis.Range;
        // Room above the highest value for what is written over it.
        var top = range.High + (range.Length * Headroom / (plot.Height - Headroom));
        var data = page.Sheet.Panel(plot, new DataRange(-0.5, count - 0.5), range with { High = top });
        data.ValuesUpward(axis.Ticks, axisLabels);
        var step = plot.Width / count;
        foreach (var series in panel.Series.OrderByDescending(model.IndexOf))
        {
            DrawSeries(data, panel, series, step);
        }

        if (model.SeriesNames.Count == 1)
        {
            DrawValues(data, panel, step);
        }
    }

    private void DrawSeries(Panel data, IntervalPanel panel, IntervalSeries series, double step)
    {
        var look = model.LookOf(series);
        var points = series.Points.OrderBy(point => point.Category).ToList();
        double X(IntervalPoint point) => point.Category + (Offset(series, step) / step);
        if (model.Lines)
        {
            DrawLines(data, [.. points.Where(point => !model.IsCountOnly(point))], X, look);
        }

        var radius = look.IsNamed ? Math.Clamp(step / 6, 2, 4.5) : 1.5;
        foreach (var point in points)
        {
            page.Sheet.OpenGroup(model.Tell(panel, series, point), point.Link);
            if (model.IsCountOnly(point))
            {
                data.Marker(X(point), data.LowEnd, MarkerShape.Eks, Math.Min(radius, 3), Inks.Muted);
                page.Sheet.CloseGroup();
                continue;
            }

            data.Interval(new Coordinates(X(point), point.Value), point.Value - point.Low, point.High - point.Value, isUpright: true, new Stroke(look.Ink, Math.Clamp(radius / 2, 1, 2.2), "", look.IsNamed ? 0.6 : 0.15));
            data.Marker(X(point), point.Value, look.Shape, radius, look.Ink);
            page.Sheet.CloseGroup();
        }
    }

    // A line leads on only where neighbours are both there and the later descends from the earlier.
    private void DrawLines(Panel data, List<IntervalPoint> points, Func<IntervalPoint, double> x, SeriesLook look)
    {
        var stretch = new List<Coordinates>();
        for (var i = 0; i <= points.Count; i++)
        {
            var leadsOn = i > 0 && i < points.Count && points[i].Category == points[i - 1].Category + 1 && model.Categories[points[i].Category].FollowsPrevious;
            if (!leadsOn)
            {
                if (stretch.Count > 1)
                {
                    data.Joined(stretch, look.Line);
                }

                stretch.Clear();
            }

            if (i < points.Count)
            {
                stretch.Add(new Coordinates(x(points[i]), points[i].Value));
            }
        }
    }

    private void DrawValues(Panel data, IntervalPanel panel, double step)
    {
        var font = TextStyle.Small.In(Inks.Text);
        var points = panel.Series.SelectMany(series => series.Points).ToList();
        if (points.Any(point => GlyphWidths.Measure(model.Label(point), font) + 2 > step))
        {
            return;
        }

        foreach (var point in points)
        {
            data.Label(model.Label(point), point.Category, model.IsCountOnly(point) ? data.LowEnd : point.High, new PixelPoint(0, -5), font, TextAnchor.Middle, halo: Inks.Paper);
        }
    }

    // Series of one category stand beside each other.
    private double Offset(IntervalSeries series, double step)
    {
        var count = model.SeriesNames.Count;
        var apart = Math.Min(13, step * 0.7 / count);
        return (model.IndexOf(series) - ((count - 1) / 2.0)) * apart;
    }
}
