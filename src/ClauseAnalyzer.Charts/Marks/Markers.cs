namespace ClauseAnalyzer.Charts.Marks;

/// <summary>Draws point marks of about equal area.</summary>
internal static class Markers
{
    // Under this radius, in pixels, an edge would eat the mark.
    private const double SmallestWithEdge = 3;

    public static MarkerShape ShapeOf(int series) => (MarkerShape)(series % Enum.GetValues<MarkerShape>().Length);

    /// <summary>A mark with a thin edge of the ground unless it is small, so that marks on each other stay apart.</summary>
    public static void Draw(SvgCanvas canvas, MarkerShape shape, PixelPoint at, double radius, Ink ink)
    {
        Stroke? edge = radius >= SmallestWithEdge ? new Stroke(Palette.Paper, 1.2) : null;
        switch (shape)
        {
            case MarkerShape.Circle:
                canvas.Circle(at, radius, ink, edge);
                break;
            case MarkerShape.Ring:
                canvas.Circle(at, radius - 0.4, Palette.Paper, new Stroke(ink, 2));
                break;
            case MarkerShape.OpenSquare:
                canvas.Path(Polygon(at, Square(radius * 0.82)), new Fill(Palette.Paper), new Stroke(ink, 2));
                break;
            case MarkerShape.Cross:
                canvas.Path(Cross(at, radius * 0.85), null, new Stroke(ink, 2.4));
                break;
            default:
                canvas.Path(Polygon(at, Corners(shape, radius)), new Fill(ink), edge);
                break;
        }
    }

    private static PixelPoint[] Corners(MarkerShape shape, double radius) => shape switch
    {
        MarkerShape.Square => Square(radius * 0.9),
        MarkerShape.Triangle => [new(0, -radius * 1.2), new(radius * 1.15, radius * 0.85), new(-radius * 1.15, radius * 0.85)],
        MarkerShape.InvertedTriangle => [new(0, radius * 1.2), new(-radius * 1.15, -radius * 0.85), new(radius * 1.15, -radius * 0.85)],
        _ => [new(0, -radius * 1.3), new(radius * 1.3, 0), new(0, radius * 1.3), new(-radius * 1.3, 0)],
    };

    private static PixelPoint[] Square(double half) => [new(-half, -half), new(half, -half), new(half, half), new(-half, half)];

    private static SvgPath Polygon(PixelPoint at, PixelPoint[] corners)
    {
        var path = new SvgPath().MoveTo(at.Moved(corners[0].X, corners[0].Y));
        foreach (var corner in corners[1..])
        {
            path.LineTo(at.Moved(corner.X, corner.Y));
        }

        return path.Close();
    }

    private static SvgPath Cross(PixelPoint at, double arm) =>
        new SvgPath().MoveTo(at.Moved(-arm, -arm)).LineTo(at.Moved(arm, arm)).MoveTo(at.Moved(arm, -arm)).LineTo(at.Moved(-arm, arm));
}
