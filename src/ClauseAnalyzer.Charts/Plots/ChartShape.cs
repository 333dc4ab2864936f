using ClauseAnalyzer.Charts.Marks;
using ScottPlot;
using SkiaSharp;

namespace ClauseAnalyzer.Charts.Plots;

/// <summary>
/// What ScottPlot has no plottable for: bands of a flow, arcs of a timeline, keys of a legend. It stands
/// in pixels of the figure, not in data, and is not clipped to the data area. Not thread-safe.
/// </summary>
public sealed class ChartShape : IPlottable, IHasLine
{
    private readonly Outline outline;

    internal ChartShape(Outline outline) => this.outline = outline;

    /// <inheritdoc/>
    public bool IsVisible { get; set; } = true;

    /// <inheritdoc/>
    public IAxes Axes { get; set; } = new Axes();

    /// <summary>None: the charts draw their own legends.</summary>
    public IEnumerable<LegendItem> LegendItems => LegendItem.None;

    /// <summary>Colour of the area; transparent for a line alone.</summary>
    public Color FillColor { get; set; } = Colors.Transparent;

    /// <inheritdoc/>
    public LineStyle LineStyle { get; set; } = new() { Width = 0 };

    /// <inheritdoc/>
    public float LineWidth { get => LineStyle.Width; set => LineStyle.Width = value; }

    /// <inheritdoc/>
    public LinePattern LinePattern { get => LineStyle.Pattern; set => LineStyle.Pattern = value; }

    /// <inheritdoc/>
    public Color LineColor { get => LineStyle.Color; set => LineStyle.Color = value; }

    /// <summary>None: it does not stand in data.</summary>
    public AxisLimits GetAxisLimits() => AxisLimits.NoLimits;

    /// <summary>Draws the area, then its line.</summary>
    /// <param name="rp">The drawing under way.</param>
    public void Render(RenderPack rp)
    {
        ArgumentNullException.ThrowIfNull(rp);
        using var paint = new SKPaint { IsAntialias = true, Color = FillColor.ToSKColor() };
        if (FillColor.Alpha > 0)
        {
            Draw(rp.Canvas, paint);
        }

        if (LineStyle.CanBeRendered)
        {
            paint.Style = SKPaintStyle.Stroke;
            paint.Color = LineColor.ToSKColor();
            paint.StrokeWidth = LineWidth;
            using var dash = LinePattern.Intervals is { Length: > 0 } intervals ? SKPathEffect.CreateDash(intervals, LinePattern.Phase) : null;
            paint.PathEffect = dash;
            Draw(rp.Canvas, paint);
        }
    }

    private void Draw(SKCanvas canvas, SKPaint paint)
    {
        if (outline.Rectangle is { } rect)
        {
            canvas.DrawRect(new SKRect((float)rect.Left, (float)rect.Top, (float)rect.Right, (float)rect.Bottom), paint);
        }
        else if (outline.Circle is { } circle)
        {
            canvas.DrawCircle((float)circle.Center.X, (float)circle.Center.Y, (float)circle.Radius, paint);
        }
        else
        {
            using var path = outline.ToSkia();
            canvas.DrawPath(path, paint);
        }
    }
}
