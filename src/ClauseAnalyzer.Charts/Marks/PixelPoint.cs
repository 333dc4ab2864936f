namespace ClauseAnalyzer.Charts.Marks;

/// <summary>A place on the drawing in CSS pixels, from the left and from the top.</summary>
internal readonly record struct PixelPoint(double X, double Y)
{
    public PixelPoint Moved(double dx, double dy) => new(X + dx, Y + dy);
}
