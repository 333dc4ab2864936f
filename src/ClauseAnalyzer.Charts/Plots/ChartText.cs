using ClauseAnalyzer.Charts.Labels;
using ClauseAnalyzer.Charts.Marks;
using ScottPlot;
using SkiaSharp;

namespace ClauseAnalyzer.Charts.Plots;

/// <summary>
/// One line of writing on a chart: a name, a value beside its mark, a heading. It stands at a place in
/// pixels of the figure, or at a point of the data and so many pixels from it, and is not clipped to
/// the data area. Unlike ScottPlot's own text it may have a halo, so that it can be read over lines. Not thread-safe.
/// </summary>
public sealed class ChartText : IPlottable
{
    internal ChartText(string text, PixelPoint offset, TextAnchor anchor)
    {
        Text = text;
        Offset = offset;
        Anchor = anchor;
    }

    /// <inheritdoc/>
    public bool IsVisible { get; set; } = true;

    /// <inheritdoc/>
    public IAxes Axes { get; set; } = new Axes();

    /// <summary>None: writing has no key.</summary>
    public IEnumerable<LegendItem> LegendItems => LegendItem.None;

    /// <summary>The writing, one line.</summary>
    public string Text { get; set; }

    /// <summary>Size in pixels of the figure.</summary>
    public double FontSize { get; set; } = 12;

    /// <summary>Whether it is bold.</summary>
    public bool Bold { get; set; }

    /// <summary>Colour of the letters.</summary>
    public Color Color { get; set; } = Colors.Black;

    /// <summary>Colour of the edge around the letters; transparent for none.</summary>
    public Color HaloColor { get; set; } = Colors.Transparent;

    /// <summary>Width of the halo in pixels of the figure, half of it outside the letters. Default 3.</summary>
    public double HaloWidth { get; set; } = 3;

    /// <summary>The point of the data that it belongs to; null where it stands in pixels of the figure.</summary>
    public Coordinates? Location { get; set; }

    internal PixelPoint Offset { get; }

    internal TextAnchor Anchor { get; }

    internal bool IsUpright { get; init; }

    internal Ink? Ink { get; init; }

    internal Ink? Halo { get; init; }

    /// <summary>Whether only the place is to be told, not the letters drawn: an SVG gets its text whole.</summary>
    internal bool IsPlaceOnly { get; set; }

    /// <summary>None: it does not widen the axes.</summary>
    public AxisLimits GetAxisLimits() => AxisLimits.NoLimits;

    /// <summary>Draws the line.</summary>
    /// <param name="rp">The drawing under way.</param>
    public void Render(RenderPack rp)
    {
        ArgumentNullException.ThrowIfNull(rp);
        var at = Location is { } location ? Axes.GetPixel(location) : new Pixel(0, 0);
        var (x, y) = ((float)(at.X + Offset.X), (float)(at.Y + Offset.Y));
        if (IsPlaceOnly)
        {
            rp.Canvas.DrawUrlAnnotation(new SKRect(x, y, x + 1, y + 1), MarkRecorder.Place);
            return;
        }

        var width = (float)GlyphWidths.Measure(Text, FontSize, Bold);
        rp.CanvasState.Save();
        rp.Canvas.Translate(x, y);
        rp.Canvas.RotateDegrees(IsUpright ? -90 : 0);
        Draw(rp.Canvas, Anchor switch { TextAnchor.Left => 0, TextAnchor.Middle => -width / 2, _ => -width });
        rp.CanvasState.Restore();
    }

    private void Draw(SKCanvas canvas, float left)
    {
        using var font = GlyphWidths.FontOf(Bold, FontSize);
        using var paint = new SKPaint { IsAntialias = true };
        if (HaloColor.Alpha > 0)
        {
            paint.Style = SKPaintStyle.Stroke;
            paint.StrokeWidth = (float)HaloWidth;
            paint.StrokeJoin = SKStrokeJoin.Round;
            paint.Color = HaloColor.ToSKColor();
            canvas.DrawText(Text, left, 0, font, paint);
        }

        paint.Style = SKPaintStyle.Fill;
        paint.Color = Color.ToSKColor();
        canvas.DrawText(Text, left, 0, font, paint);
    }
}
