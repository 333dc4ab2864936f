namespace ClauseAnalyzer.Charts.Marks;

/// <summary>Shapes of point marks, in the order in which series take them.</summary>
internal enum MarkerShape
{
    Circle,
    Square,
    Triangle,
    Diamond,
    InvertedTriangle,
    Cross,
    Ring,
    OpenSquare,
}
