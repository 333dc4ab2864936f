using ClauseAnalyzer.Charts.Frames;
using ClauseAnalyzer.Charts.Labels;
using ClauseAnalyzer.Charts.Marks;
using ClauseAnalyzer.Charts.Scales;

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
        var scales = model.SharedScale || model.Panels.Count < 2 ? "" : " (each panel has its own scale)";
        page.Canvas.Text(TextFitter.Shorten(model.Unit + scales, TextStyle.Small, page.Width), new PixelPoint(page.Left, page.Y + 9), TextStyle.Small, TextAnchor.Left, model.Unit);
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
                labels.Draw(page.Canvas, new BandScale(model.Categories.Count, new PixelSpan(plot.Left, plot.Right)), bottom + 7, plot.Left - (PanelGap / 2) + 3, Math.Min(plot.Right + (PanelGap / 2) - 3, page.Right));
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
            page.Canvas.Text(line, new PixelPoint(plot.Left, y), TextStyle.Heading, TextAnchor.Left, line.EndsWith('…') ? panel.Title : "");
            y += TextStyle.Heading.LineHeight;
        }

        var scale = model.ScaleOver(axis.Range, new PixelSpan(plot.Bottom, plot.Top + Headroom));
        Gridlines.Level(page.Canvas, plot, scale, axis.Ticks, axisLabels);
        var bands = new BandScale(model.Categories.Count, new PixelSpan(plot.Left, plot.Right));
        foreach (var series in panel.Series.OrderByDescending(model.IndexOf))
        {
            DrawSeries(panel, series, bands, scale);
        }

        if (model.SeriesNames.Count == 1 && bands.Step >= 40)
        {
            DrawValues(panel, bands, scale);
        }
    }

    private void DrawSeries(IntervalPanel panel, IntervalSeries series, BandScale bands, IValueScale scale)
    {
        var look = model.LookOf(series);
        var points = series.Points.OrderBy(point => point.Category).ToList();
        double X(IntervalPoint point) => bands.Center(point.Category) + Offset(series, bands.Step);
        if (model.Lines)
        {
            DrawLines(points, X, scale, look);
        }

        var radius = look.IsNamed ? Math.Clamp(bands.Step / 6, 2, 4.5) : 1.5;
        foreach (var point in points)
        {
            var x = X(point);
            page.Canvas.OpenGroup(model.Tell(panel, series, point));
            page.Canvas.Line(new PixelPoint(x, scale.ToPixel(point.Low)), new PixelPoint(x, scale.ToPixel(point.High)), new Stroke(look.Ink, Math.Clamp(radius / 2, 1, 2.2), "", look.IsNamed ? 0.6 : 0.15));
            Markers.Draw(page.Canvas, look.Shape, new PixelPoint(x, scale.ToPixel(point.Value)), radius, look.Ink);
            page.Canvas.CloseGroup();
        }
    }

    // A line leads on only where neighbours are both there and the later descends from the earlier.
    private void DrawLines(List<IntervalPoint> points, Func<IntervalPoint, double> x, IValueScale scale, SeriesLook look)
    {
        var path = new SvgPath();
        var parts = 0;
        for (var i = 1; i < points.Count; i++)
        {
            var (from, to) = (points[i - 1], points[i]);
            if (to.Category == from.Category + 1 && model.Categories[to.Category].FollowsPrevious)
            {
                path.MoveTo(new PixelPoint(x(from), scale.ToPixel(from.Value))).LineTo(new PixelPoint(x(to), scale.ToPixel(to.Value)));
                parts++;
            }
        }

        if (parts > 0)
        {
            page.Canvas.Path(path, null, look.Line);
        }
    }

    private void DrawValues(IntervalPanel panel, BandScale bands, IValueScale scale)
    {
        foreach (var point in panel.Series.SelectMany(series => series.Points))
        {
            var at = new PixelPoint(bands.Center(point.Category), scale.ToPixel(point.High) - 5);
            page.Canvas.Text(model.Label(point.Value), at, TextStyle.Small.In(Palette.Text), TextAnchor.Middle, "", halo: Palette.Paper);
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
