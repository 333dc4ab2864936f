using System.Globalization;
using ClauseAnalyzer.Charts.Frames;
using ClauseAnalyzer.Charts.Labels;
using ClauseAnalyzer.Charts.Marks;
using ClauseAnalyzer.Charts.Scales;

namespace ClauseAnalyzer.Charts.Kinds;

/// <summary>Draws a <see cref="StackedBarChart"/>. Parts beyond the palette are drawn as one.</summary>
internal sealed class StackedBars
{
    private static readonly Texture[] Textures =
        [Texture.None, Texture.None, Texture.Rising, Texture.None, Texture.Falling, Texture.None, Texture.Dots, Texture.None, Texture.None, Texture.None];

    private readonly ChartPage page;
    private readonly StackedBarChart chart;
    private readonly IReadOnlyList<string> parts;
    private readonly IReadOnlyList<StackedBar> bars;

    public StackedBars(ChartPage page, StackedBarChart chart)
    {
        this.page = page;
        this.chart = chart;
        var most = Palette.Parts.Count;
        var folded = chart.Parts.Count > most;
        parts = folded
            ? [.. chart.Parts.Take(most - 1), string.Create(CultureInfo.InvariantCulture, $"{chart.Parts.Count - most + 1} other parts")]
            : chart.Parts;
        bars = folded
            ? [.. chart.Bars.Select(bar => bar with { Counts = [.. bar.Counts.Take(most - 1), bar.Counts.Skip(most - 1).Sum()] })]
            : chart.Bars;
    }

    public void Draw()
    {
        Legend.Draw(page, [.. parts.Select((part, i) => LegendItem.Area(part, FillOf(i)))]);
        var labels = BarDrawing.Labels(page, bars);
        var rowHeight = BarDrawing.RowHeight(labels);
        var left = page.Left + labels.Width + 12;
        var plot = new PixelRect(left, page.Y, page.Right - 14, page.Y + (rowHeight * bars.Count));
        var format = chart.AsShares ? ValueFormat.Percent : ValueFormat.Number;
        var longest = chart.AsShares ? 1 : bars.Max(bar => bar.Counts.Sum());
        var ticks = ValueTicks.For(new DataRange(0, longest), (int)(plot.Width / 110), format);
        var scale = new LinearScale(ticks.Range, new PixelSpan(plot.Left, plot.Right));
        Gridlines.Upright(page.Canvas, plot, scale, ticks.Ticks, page.Left, page.Right);
        for (var row = 0; row < bars.Count; row++)
        {
            var center = plot.Top + ((row + 0.5) * rowHeight);
            labels.Draw(page.Canvas, row, page.Left + labels.Width, center);
            DrawBar(bars[row], center, scale);
        }

        page.Canvas.Text(chart.Unit, new PixelPoint(plot.Left, plot.Bottom + 33), TextStyle.Small);
        page.Y = plot.Bottom + 38;
    }

    private static Fill FillOf(int part) => new(Palette.Parts[part].Fill, 1, Textures[part]);

    private void DrawBar(StackedBar bar, double center, LinearScale scale)
    {
        var sum = bar.Counts.Sum();
        if (sum <= 0)
        {
            BarDrawing.Empty(page, scale.ToPixel(0), center);
            return;
        }

        double before = 0;
        for (var part = 0; part < parts.Count; part++)
        {
            var (from, to) = (before, before + bar.Counts[part]);
            var divisor = chart.AsShares ? sum : 1;
            var piece = new PixelRect(scale.ToPixel(from / divisor), center - (BarDrawing.BarHeight / 2), scale.ToPixel(to / divisor), center + (BarDrawing.BarHeight / 2));
            var words = chart.AsShares ? NumberText.Of(bar.Counts[part] / sum, ValueFormat.Percent, 0) : NumberText.Count(bar.Counts[part]);
            BarDrawing.Piece(page, piece, FillOf(part), Palette.Parts[part].Writing, words, BarDrawing.Tell(bar, parts[part], bar.Counts[part], sum));
            before = to;
        }
    }
}
