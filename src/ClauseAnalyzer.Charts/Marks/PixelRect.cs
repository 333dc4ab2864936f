namespace ClauseAnalyzer.Charts.Marks;

/// <summary>A rectangle in CSS pixels; right and bottom are where it ends.</summary>
internal readonly record struct PixelRect(double Left, double Top, double Right, double Bottom)
{
    public double Width => Right - Left;

    public double Height => Bottom - Top;

    public double CenterX => (Left + Right) / 2;

    public double CenterY => (Top + Bottom) / 2;

    /// <summary>Whether both share more than an edge; <paramref name="tolerance"/> pixels of overlap are forgiven.</summary>
    public bool Overlaps(PixelRect other, double tolerance = 0) =>
        Left + tolerance < other.Right && other.Left + tolerance < Right
        && Top + tolerance < other.Bottom && other.Top + tolerance < Bottom;

    public bool Contains(PixelRect other, double tolerance = 0) =>
        other.Left >= Left - tolerance && other.Right <= Right + tolerance
        && other.Top >= Top - tolerance && other.Bottom <= Bottom + tolerance;
}
