using System.Globalization;
using ClauseAnalyzer.Charts.Frames;
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
        var most = Inks.Parts.Count;
        var folded = chart.Parts.Count > most;
        parts = folded
            ? [.. chart.Parts.Take(most - 1), string.Create(CultureInfo.InvariantCulture, $"{chart.Parts.Count - most + 1} other parts")]
            : chart.Parts;
        bars = folded
            ? [.. chart.Bars.Select(bar => bar with { Counts = [.. bar.Counts.Take(most - 1), bar.Counts.Skip(most - 1).Sum()], Links = [.. bar.Links.Take(most - 1)] })]
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
        var panel = BarDrawing.PanelOf(page, plot, ticks, bars.Count);
        for (var row = 0; row < bars.Count; row++)
        {
            var center = plot.Top + ((row + 0.5) * rowHeight);
            labels.Draw(page.Sheet, row, page.Left + labels.Width, center);
            DrawBar(panel, row, rowHeight, new PixelPoint(plot.Left, center));
        }

        page.Unit(chart.Unit, plot.Left, plot.Bottom + 33);
        page.Y = plot.Bottom + 38;
    }

    private static Fill FillOf(int part) => new(Inks.Parts[part].Fill, 1, Textures[part]);

    private void DrawBar(Panel panel, int row, double rowHeight, PixelPoint start)
    {
        var bar = bars[row];
        var sum = bar.Counts.Sum();
        if (sum <= 0 || (chart.AsShares && BarDrawing.IsTooFew(bar)))
        {
            BarDrawing.Few(page, bar, parts, part => (FillOf(part), Inks.Parts[part].Writing), start, start.X);
            return;
        }

        double before = 0;
        for (var part = 0; part < parts.Count; part++)
        {
            var (from, to) = (before, before + bar.Counts[part]);
            var divisor = chart.AsShares ? sum : 1;
            var words = chart.AsShares ? NumberText.Of(bar.Counts[part] / sum, ValueFormat.Percent, 0) : NumberText.Count(bar.Counts[part]);
            BarDrawing.Piece(page, panel, new BarPiece(row, from / divisor, to / divisor, FillOf(part), Inks.Parts[part].Writing, words, BarDrawing.Tell(bar, parts[part], bar.Counts[part], sum), bar.LinkOf(part)), rowHeight);
            before = to;
        }
    }
}
