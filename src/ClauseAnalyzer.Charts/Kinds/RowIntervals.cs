using ClauseAnalyzer.Charts.Frames;
using ClauseAnalyzer.Charts.Labels;
using ClauseAnalyzer.Charts.Marks;
using ClauseAnalyzer.Charts.Scales;

namespace ClauseAnalyzer.Charts.Kinds;

/// <summary>Points with intervals in rows, values to the right; panels stand side by side and share the rows' names.</summary>
internal sealed class RowIntervals
{
    private const double PanelGap = 22;
    private const double NarrowestPanel = 125;
    private const double MostOfWidthForLabels = 0.3;

    private readonly ChartPage page;
    private readonly IntervalModel model;
    private readonly RowLabels labels;
    private readonly int perRow;
    private readonly double panelWidth;
    private readonly double rowHeight;
    private readonly ValueTicks ticks;
    private readonly double valueRoom;

    // Series that share a row, and so stand one under the other within it.
    private readonly int seriesBeside;

    public RowIntervals(ChartPage page, IntervalModel model)
    {
        this.page = page;
        this.model = model;
        seriesBeside = model.Panels.Max(panel => panel.Series.Count);
        labels = new RowLabels(model.Categories, page.Width * MostOfWidthForLabels);
        var room = page.Width - LabelWidth;
        var most = Math.Clamp((int)((room + PanelGap) / (NarrowestPanel + PanelGap)), 1, Math.Max(1, model.Panels.Count));
        perRow = (int)Math.Ceiling(model.Panels.Count / Math.Ceiling(model.Panels.Count / (double)most));
        panelWidth = (room - ((perRow - 1) * PanelGap)) / perRow;
        rowHeight = Math.Max(labels.Height + 6, Math.Min(seriesBeside * 13 + 10, 130));
        ticks = model.Ticks(Math.Clamp((int)(panelWidth / 60), 3, 6));
        valueRoom = seriesBeside == 1 ? 40 : 6;
    }

    private double LabelWidth => labels.Width + 12;

    public void Draw()
    {
        for (var first = 0; first < model.Panels.Count; first += perRow)
        {
            DrawBlock(first);
        }

        page.Y += 4;
        page.Canvas.Text(model.Unit, new PixelPoint(page.Left + LabelWidth, page.Y + 9), TextStyle.Small);
        page.Y += 14;
    }

    private void DrawBlock(int first)
    {
        var shown = model.Panels.Skip(first).Take(perRow).ToList();
        var titles = shown.Select(panel => TextFitter.Wrap(panel.Title, TextStyle.Heading, panelWidth, 2)).ToList();
        var top = page.Y + (titles.Max(title => title.Count) * TextStyle.Heading.LineHeight) + 4;
        var bands = new BandScale(model.Categories.Count, new PixelSpan(top, top + (rowHeight * model.Categories.Count)));
        for (var row = 0; row < model.Categories.Count; row++)
        {
            labels.Draw(page.Canvas, row, page.Left + labels.Width, bands.Center(row));
        }

        for (var i = 0; i < shown.Count; i++)
        {
            var left = page.Left + LabelWidth + (i * (panelWidth + PanelGap));
            var plot = new PixelRect(left, top, left + panelWidth, bands.Low(model.Categories.Count));
            DrawTitle(shown[i], titles[i], left, top);
            DrawPanel(shown[i], plot, bands);
        }

        page.Y = bands.Low(model.Categories.Count) + (first + perRow < model.Panels.Count ? 34 : 20);
    }

    private void DrawTitle(IntervalPanel panel, IReadOnlyList<string> lines, double left, double bottom)
    {
        var y = bottom - 8 - ((lines.Count - 1) * TextStyle.Heading.LineHeight);
        foreach (var line in lines)
        {
            page.Canvas.Text(line, new PixelPoint(left, y), TextStyle.Heading, TextAnchor.Left, line.EndsWith('…') ? panel.Title : "");
            y += TextStyle.Heading.LineHeight;
        }
    }

    private void DrawPanel(IntervalPanel panel, PixelRect plot, BandScale bands)
    {
        var scale = model.ScaleOver(ticks.Range, new PixelSpan(plot.Left + 5, plot.Right - valueRoom));
        for (var row = 0; row < model.Categories.Count; row++)
        {
            var y = bands.Center(row);
            if (seriesBeside == 1)
            {
                page.Canvas.Line(new PixelPoint(plot.Left, y), new PixelPoint(plot.Right, y), new Stroke(Palette.Grid, 1, "1 3"));
            }
            else if (row % 2 == 0)
            {
                page.Canvas.Rect(new PixelRect(plot.Left, bands.Low(row), plot.Right, bands.Low(row + 1)), new Fill(Palette.Band));
            }
        }

        Gridlines.Upright(page.Canvas, plot, scale, ticks.Ticks, plot.Left - (PanelGap / 2), plot.Right + Math.Min(PanelGap / 2, page.Right - plot.Right));
        foreach (var (series, place) in panel.Series.Select((series, place) => (series, place)))
        {
            DrawSeries(panel, series, place, bands, scale, plot);
        }
    }

    private void DrawSeries(IntervalPanel panel, IntervalSeries series, int place, BandScale bands, IValueScale scale, PixelRect plot)
    {
        var look = model.LookOf(series);
        var apart = Math.Min(13, (rowHeight - 10) / seriesBeside);
        foreach (var point in series.Points.OrderBy(point => point.Category))
        {
            var y = bands.Center(point.Category) + ((place - ((panel.Series.Count - 1) / 2.0)) * apart);
            var (low, high) = (scale.ToPixel(Math.Max(point.Low, scale.Data.Low)), scale.ToPixel(point.High));
            page.Canvas.OpenGroup(model.Tell(panel, series, point));
            page.Canvas.Line(new PixelPoint(low, y), new PixelPoint(high, y), new Stroke(look.Ink, 2.2, "", 0.6));
            Markers.Draw(page.Canvas, look.Shape, new PixelPoint(scale.ToPixel(point.Value), y), 4.5, look.Ink);
            page.Canvas.CloseGroup();
            if (seriesBeside == 1)
            {
                WriteValue(point, y, low, high, plot);
            }
        }
    }

    // Beside the interval, where neither whisker nor edge is in the way.
    private void WriteValue(IntervalPoint point, double y, double low, double high, PixelRect plot)
    {
        var font = TextStyle.Small.In(Palette.Text);
        var text = model.Label(point.Value);
        var width = GlyphWidths.Measure(text, font);
        if (high + 7 + width <= plot.Right)
        {
            page.Canvas.Text(text, new PixelPoint(high + 7, y + 4), font, TextAnchor.Left, "", halo: Palette.Paper);
        }
        else if (low - 7 - width >= plot.Left)
        {
            page.Canvas.Text(text, new PixelPoint(low - 7, y + 4), font, TextAnchor.Right, "", halo: Palette.Paper);
        }
    }
}
