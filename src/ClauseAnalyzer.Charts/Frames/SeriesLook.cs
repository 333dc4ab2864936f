using ClauseAnalyzer.Charts.Marks;
using ScottPlot;

namespace ClauseAnalyzer.Charts.Frames;

/// <summary>Colour, mark and dash of a series. Beyond the palette, series are grey: names stay in tooltips.</summary>
internal sealed record SeriesLook(Ink Ink, MarkerShape Shape, string Dash)
{
    private static readonly MarkerShape[] Shapes =
    [
        MarkerShape.FilledCircle, MarkerShape.FilledSquare, MarkerShape.FilledTriangleUp, MarkerShape.FilledDiamond,
        MarkerShape.FilledTriangleDown, MarkerShape.Eks, MarkerShape.OpenCircle, MarkerShape.OpenSquare,
    ];

    public bool IsNamed => Ink != Inks.Others;

    public Stroke Line => IsNamed ? new Stroke(Ink, 1.6, Dash) : new Stroke(Ink, 0.8, Dash, 0.35);

    /// <summary>How many series the eye can tell apart here.</summary>
    public static int Distinct => Inks.Series.Count;

    public static SeriesLook Of(int index) =>
        index < Distinct
            ? new SeriesLook(Inks.Series[index], Shapes[index % Shapes.Length], Inks.Dashes[index])
            : new SeriesLook(Inks.Others, MarkerShape.FilledCircle, "");
}
