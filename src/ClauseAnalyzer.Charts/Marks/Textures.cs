namespace ClauseAnalyzer.Charts.Marks;

/// <summary>
/// Textures as lines cut to a rectangle. ScottPlot's hatches are bitmaps, which an SVG would hold as
/// pictures that neither print sharp nor turn dark.
/// </summary>
internal static class Textures
{
    private const double Step = 6;

    public static Outline Over(PixelRect rect, Texture texture) => texture == Texture.Dots ? Rows(rect) : Slants(rect, texture == Texture.Rising);

    private static Outline Rows(PixelRect rect)
    {
        var path = new Outline();
        for (var y = rect.Top + (Step / 2); y < rect.Bottom; y += Step / 2)
        {
            path.MoveTo(new PixelPoint(rect.Left + ((int)((y - rect.Top) / (Step / 2)) % 2 * Step / 2), y)).LineTo(new PixelPoint(rect.Right, y));
        }

        return path;
    }

    // From one side to the other at 45°, beginning left of the rectangle so that its whole area is covered.
    private static Outline Slants(PixelRect rect, bool rising)
    {
        var path = new Outline();
        for (var start = rect.Left - rect.Height + Step; start < rect.Right; start += Step)
        {
            var from = Math.Max(start, rect.Left);
            var to = Math.Min(start + rect.Height, rect.Right);
            if (to > from)
            {
                path.MoveTo(new PixelPoint(from, At(from - start))).LineTo(new PixelPoint(to, At(to - start)));
            }
        }

        return path;

        double At(double along) => rising ? rect.Bottom - along : rect.Top + along;
    }
}
