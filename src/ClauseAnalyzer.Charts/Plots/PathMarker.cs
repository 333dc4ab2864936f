using ScottPlot;
using SkiaSharp;

namespace ClauseAnalyzer.Charts.Plots;

/// <summary>
/// Draws the markers of charts whose outline is a path: triangles, diamonds, crosses. ScottPlot's own leave the path
/// to the garbage collector, which may free it while Skia still draws it: the process then dies. Same shapes,
/// same bytes; any other marker is ScottPlot's. Thread-safe.
/// </summary>
internal sealed class PathMarker : IMarker
{
    // Of an equilateral triangle with sides of 2, from its centre.
    private const float ToTip = 1.1547005f;
    private const float ToBase = 0.57735026f;

    private PathMarker()
    {
    }

    public static PathMarker Shared { get; } = new();

    /// <inheritdoc/>
    public void Render(SKCanvas canvas, Paint paint, Pixel center, float size, MarkerStyle markerStyle)
    {
        using var path = PathOf(markerStyle.Shape, center, size / 2);
        if (path is null)
        {
            markerStyle.Shape.GetMarker().Render(canvas, paint, center, size, markerStyle);
        }
        else if (markerStyle.Shape == MarkerShape.Eks)
        {
            Drawing.DrawPath(canvas, paint, path, markerStyle.LineStyle);
        }
        else
        {
            Drawing.FillPath(canvas, paint, path, markerStyle.FillStyle, new PixelRect(center, size / 2));
            Drawing.DrawPath(canvas, paint, path, markerStyle.OutlineStyle);
        }
    }

    private static SKPath? PathOf(MarkerShape shape, Pixel at, float radius) => shape switch
    {
        MarkerShape.FilledTriangleUp => Closed(at, radius, [(0, -ToTip), (1, ToBase), (-1, ToBase)]),
        MarkerShape.FilledTriangleDown => Closed(at, radius, [(0, ToTip), (1, -ToBase), (-1, -ToBase)]),
        MarkerShape.FilledDiamond => Closed(at, radius, [(1, 0), (0, 1), (-1, 0), (0, -1)]),
        MarkerShape.Eks => Cross(at, radius),
        _ => null,
    };

    private static SKPath Closed(Pixel at, float radius, ReadOnlySpan<(float X, float Y)> corners)
    {
        var points = new SKPoint[corners.Length];
        for (var i = 0; i < points.Length; i++)
        {
            points[i] = new SKPoint(at.X + (radius * corners[i].X), at.Y + (radius * corners[i].Y));
        }

        var path = new SKPath();
        path.AddPoly(points);
        return path;
    }

    private static SKPath Cross(Pixel at, float radius)
    {
        var path = new SKPath();
        path.MoveTo(at.X + radius, at.Y + radius);
        path.LineTo(at.X - radius, at.Y - radius);
        path.MoveTo(at.X - radius, at.Y + radius);
        path.LineTo(at.X + radius, at.Y - radius);
        return path;
    }
}
