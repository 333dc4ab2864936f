using ClauseAnalyzer.Charts.Labels;
using ClauseAnalyzer.Charts.Marks;
using ClauseAnalyzer.Charts.Scales;

namespace ClauseAnalyzer.Charts.Frames;

/// <summary>Lines across a plot at the ticks of its value axis, and the ticks' labels.</summary>
internal static class Gridlines
{
    /// <summary>Level lines, labels to the left of the plot. The line at zero, or at the axis's foot, is darker.</summary>
    public static void Level(SvgCanvas canvas, PixelRect plot, IValueScale scale, IReadOnlyList<Tick> ticks, bool labels)
    {
        var font = TextStyle.Small;
        foreach (var tick in ticks)
        {
            var y = scale.ToPixel(tick.Value);
            canvas.Line(new PixelPoint(plot.Left, y), new PixelPoint(plot.Right, y), LineAt(tick, scale));
            if (labels)
            {
                canvas.Text(tick.Text, new PixelPoint(plot.Left - 7, y + 4), font, TextAnchor.Right);
            }
        }
    }

    /// <summary>Upright lines, labels under the plot, thinned until none touches the next.</summary>
    public static void Upright(SvgCanvas canvas, PixelRect plot, IValueScale scale, IReadOnlyList<Tick> ticks, double leftEnd, double rightEnd)
    {
        var font = TextStyle.Small;
        var free = double.NegativeInfinity;
        foreach (var tick in ticks)
        {
            var x = scale.ToPixel(tick.Value);
            canvas.Line(new PixelPoint(x, plot.Top), new PixelPoint(x, plot.Bottom), LineAt(tick, scale));
            var half = GlyphWidths.Measure(tick.Text, font) / 2;
            var center = Math.Clamp(x, Math.Min(leftEnd + half, rightEnd - half), Math.Max(leftEnd + half, rightEnd - half));
            if (center - half >= free)
            {
                canvas.Text(tick.Text, new PixelPoint(center, plot.Bottom + 15), font, TextAnchor.Middle);
                free = center + half + 6;
            }
        }
    }

    private static Stroke LineAt(Tick tick, IValueScale scale) =>
        tick.Value == 0 || (tick.Value == scale.Data.Low && scale is LogScale) ? new Stroke(Palette.Axis) : new Stroke(Palette.Grid);
}
