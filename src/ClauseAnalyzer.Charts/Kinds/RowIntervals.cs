using ClauseAnalyzer.Charts.Frames;
using ClauseAnalyzer.Charts.Labels;
using ClauseAnalyzer.Charts.Marks;
using ClauseAnalyzer.Charts.Scales;
using ScottPlot;
using PixelRect = ClauseAnalyzer.Charts.Marks.PixelRect;

namespace ClauseAnalyzer.Charts.Kinds;

/// <summary>Points with intervals in rows, values to the right; panels stand side by side and share the rows' names.</summary>
internal sealed class RowIntervals
{
    private const double PanelGap = 22;
    private const double NarrowestPanel = 100;
    private const double LeftRoom = 5;
    private const double MostOfWidthForLabels = 0.3;

    private readonly ChartPage page;
    private readonly IntervalModel model;
    private readonly RowLabels labels;
    private readonly int perRow;
    private readonly double panelWidth;
    private readonly double rowHeight;
    private readonly int wantedTicks;
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
        wantedTicks = Math.Clamp((int)(panelWidth / 60), 3, 6);
        // Room for the numbers behind the points, or for half the label of a tick at the very end.
        valueRoom = seriesBeside == 1 ? 40 : 16;
    }

    private double LabelWidth => labels.Width + 12;

    public void Draw()
    {
        for (var first = 0; first < model.Panels.Count; first += perRow)
        {
            DrawBlock(first);
        }

        page.Y += 4;
        page.Unit(model.UnitWithScales, page.Left + LabelWidth, page.Y + 9);
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
            labels.Draw(page.Sheet, row, page.Left + labels.Width, bands.Center(row));
        }

        for (var i = 0; i < shown.Count; i++)
        {
            var left = page.Left + LabelWidth + (i * (panelWidth + PanelGap));
            var plot = new PixelRect(left, top, left + panelWidth, bands.Low(model.Categories.Count));
            DrawTitle(shown[i], titles[i], left, top);
            DrawPanel(shown[i], plot);
        }

        page.Y = bands.Low(model.Categories.Count) + (first + perRow < model.Panels.Count ? 34 : 20);
    }

    private void DrawTitle(IntervalPanel panel, IReadOnlyList<string> lines, double left, double bottom)
    {
        var y = bottom - 8 - ((lines.Count - 1) * TextStyle.Heading.LineHeight);
        foreach (var line in lines)
        {
            page.Sheet.Text(line, new PixelPoint(left, y), TextStyle.Heading, TextAnchor.Left, line.EndsWith('…') ? panel.Title : "");
            y += TextStyle.Heading.LineHeight;
        }
    }

    // Row r stands at -r, so that the first is uppermost.
    private void DrawPanel(IntervalPanel panel, PixelRect plot)
    {
        var count = model.Categories.Count;
        var ticks = model.Ticks(panel, wantedTicks);
        var perPixel = ticks.Range.Length / (plot.Width - LeftRoom - valueRoom);
        var (left, right) = (ticks.Range.Low - (LeftRoom * perPixel), ticks.Range.High + (valueRoom * perPixel));
        var data = page.Sheet.Panel(plot, new DataRange(left, right), new DataRange(0.5 - count, 0.5));
        for (var row = 0; row < count; row++)
        {
            if (seriesBeside == 1)
            {
                data.Line(left, -row, right, -row, new Stroke(Inks.Grid, 1, "1 3"));
            }
            else if (row % 2 == 0)
            {
                data.Area(left, -row - 0.5, right, -row + 0.5, new Fill(Inks.Band));
            }
        }

        data.ValuesRightward(ticks.Ticks, plot.Left - (PanelGap / 2), plot.Right + Math.Min(PanelGap / 2, page.Right - plot.Right));
        foreach (var (series, place) in panel.Series.Select((series, place) => (series, place)))
        {
            DrawSeries(data, panel, series, place, plot, ticks.Range.Low);
        }
    }

    private void DrawSeries(Panel data, IntervalPanel panel, IntervalSeries series, int place, PixelRect plot, double foot)
    {
        var look = model.LookOf(series);
        var apart = Math.Min(13, (rowHeight - 10) / seriesBeside);
        foreach (var point in series.Points.OrderBy(point => point.Category))
        {
            var y = -point.Category - ((place - ((panel.Series.Count - 1) / 2.0)) * apart / rowHeight);
            page.Sheet.OpenGroup(model.Tell(panel, series, point), point.Link);
            if (model.IsCountOnly(point))
            {
                data.Marker(foot, y, MarkerShape.Eks, 3, look.Ink);
                page.Sheet.CloseGroup();
                data.Label(model.Label(point), foot, y, new PixelPoint(7, 4), TextStyle.Small.In(Inks.Text), TextAnchor.Left, halo: Inks.Paper);
                continue;
            }

            data.Interval(new Coordinates(point.Value, y), point.Value - point.Low, point.High - point.Value, isUpright: false, new Stroke(look.Ink, 2.2, "", 0.6));
            data.Marker(point.Value, y, look.Shape, 4.5, look.Ink);
            page.Sheet.CloseGroup();
            if (seriesBeside == 1)
            {
                WriteValue(data, point, y, plot);
            }
        }
    }

    // Beside the interval, where neither whisker nor edge is in the way.
    private void WriteValue(Panel data, IntervalPoint point, double y, PixelRect plot)
    {
        var font = TextStyle.Small.In(Inks.Text);
        var text = model.Label(point);
        var width = GlyphWidths.Measure(text, font);
        if (data.PixelX(point.High) + 7 + width <= plot.Right)
        {
            data.Label(text, point.High, y, new PixelPoint(7, 4), font, TextAnchor.Left, halo: Inks.Paper);
        }
        else if (data.PixelX(point.Low) - 7 - width >= plot.Left)
        {
            data.Label(text, point.Low, y, new PixelPoint(-7, 4), font, TextAnchor.Right, halo: Inks.Paper);
        }
    }
}
