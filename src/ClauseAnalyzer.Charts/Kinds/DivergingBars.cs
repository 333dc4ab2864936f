using ClauseAnalyzer.Charts.Frames;
using ClauseAnalyzer.Charts.Labels;
using ClauseAnalyzer.Charts.Marks;
using ClauseAnalyzer.Charts.Scales;

namespace ClauseAnalyzer.Charts.Kinds;

/// <summary>Draws a <see cref="DivergingBarChart"/>.</summary>
internal sealed class DivergingBars(ChartPage page, DivergingBarChart chart)
{
    private readonly DivergingModel model = new(chart);

    public void Draw()
    {
        Legend.Draw(page, [.. chart.Levels.Select((level, i) => LegendItem.Area(level, new Fill(model.LookOf(i).Fill)))]);
        var labels = BarDrawing.Labels(page, chart.Bars);
        var rowHeight = BarDrawing.RowHeight(labels);
        var top = page.Y + 22;
        var plot = new PixelRect(page.Left + labels.Width + 26, top, page.Right - 14, top + (rowHeight * chart.Bars.Count));
        var ticks = Ticks(plot);
        var panel = BarDrawing.PanelOf(page, plot, ticks, chart.Bars.Count);
        var line = panel.PixelX(0);
        Headings(line, plot);
        page.Sheet.Line(new PixelPoint(line, plot.Top - 4), new PixelPoint(line, plot.Bottom), new Stroke(Inks.Text, 1.2));
        for (var row = 0; row < chart.Bars.Count; row++)
        {
            var center = plot.Top + ((row + 0.5) * rowHeight);
            labels.Draw(page.Sheet, row, page.Left + labels.Width, center);
            DrawBar(panel, row, rowHeight, new PixelPoint(line, center));
        }

        page.Unit(chart.Unit, plot.Left, plot.Bottom + 33);
        page.Y = plot.Bottom + 38;
    }

    // Left of the line shares count downward, but are read as shares: no minus sign.
    private ValueTicks Ticks(PixelRect plot)
    {
        var data = new DataRange(-chart.Bars.Max(model.LeftShare), chart.Bars.Max(model.RightShare));
        var ticks = ValueTicks.For(data.With(-0.1).With(0.1), (int)(plot.Width / 90), ValueFormat.Percent);
        return ticks with { Ticks = [.. ticks.Ticks.Select(tick => tick with { Text = tick.Text.TrimStart('\u2212') })] };
    }

    private void Headings(double line, PixelRect plot)
    {
        var font = TextStyle.Quiet with { Bold = true };
        var leftText = TextFitter.Shorten("← " + chart.LeftTitle, font, Math.Max(60, line - page.Left - 12));
        page.Sheet.Text(leftText, new PixelPoint(line - 8, plot.Top - 8), font, TextAnchor.Right, chart.LeftTitle);
        var rightText = TextFitter.Shorten(chart.RightTitle + " →", font, Math.Max(60, page.Right - line - 12));
        page.Sheet.Text(rightText, new PixelPoint(line + 8, plot.Top - 8), font, TextAnchor.Left, chart.RightTitle);
    }

    private void DrawBar(Panel panel, int row, double rowHeight, PixelPoint start)
    {
        var bar = chart.Bars[row];
        var sum = bar.Counts.Sum();
        if (sum <= 0 || BarDrawing.IsTooFew(bar))
        {
            BarDrawing.Few(page, bar, chart.Levels, level => (new Fill(model.LookOf(level).Fill), model.LookOf(level).Writing), start, panel.PixelX(panel.LeftEnd));
            return;
        }

        var before = -model.LeftShare(bar);
        for (var level = 0; level < chart.Levels.Count; level++)
        {
            var share = bar.Counts[level] / sum;
            var (fill, writing) = model.LookOf(level);
            BarDrawing.Piece(page, panel, new BarPiece(row, before, before + share, new Fill(fill), writing, NumberText.Of(share, ValueFormat.Percent, 0), BarDrawing.Tell(bar, chart.Levels[level], bar.Counts[level], sum), bar.LinkOf(level)), rowHeight);
            before += share;
        }
    }
}
