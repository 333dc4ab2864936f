using SkiaSharp;

namespace ClauseAnalyzer.Charts.Marks;

/// <summary>An outline in pixels of the sheet, piece by piece.</summary>
internal sealed class Outline
{
    private readonly List<Action<SKPath>> steps = [];

    /// <summary>A rectangle, drawn as one element; null for any other outline.</summary>
    public PixelRect? Rectangle { get; private init; }

    /// <summary>A circle, drawn as one element; null for any other outline.</summary>
    public (PixelPoint Center, double Radius)? Circle { get; private init; }

    public static Outline Of(PixelRect rect) => new() { Rectangle = rect };

    public static Outline Of(PixelPoint center, double radius) => new() { Circle = (center, radius) };

    public Outline MoveTo(PixelPoint point) => Add(path => path.MoveTo((float)point.X, (float)point.Y));

    public Outline LineTo(PixelPoint point) => Add(path => path.LineTo((float)point.X, (float)point.Y));

    /// <summary>A cubic curve that leaves and arrives level, as bands of a flow do.</summary>
    public Outline LevelCurveTo(PixelPoint from, PixelPoint to)
    {
        var middle = (float)((from.X + to.X) / 2);
        return Add(path => path.CubicTo(middle, (float)from.Y, middle, (float)to.Y, (float)to.X, (float)to.Y));
    }

    public Outline QuadraticTo(PixelPoint control, PixelPoint to) =>
        Add(path => path.QuadTo((float)control.X, (float)control.Y, (float)to.X, (float)to.Y));

    public Outline Close() => Add(path => path.Close());

    public SKPath ToSkia()
    {
        var path = new SKPath();
        foreach (var step in steps)
        {
            step(path);
        }

        return path;
    }

    private Outline Add(Action<SKPath> step)
    {
        steps.Add(step);
        return this;
    }
}
