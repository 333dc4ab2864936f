using ClauseAnalyzer.Charts.Marks;

namespace ClauseAnalyzer.Charts.Frames;

/// <summary>Colour, mark and dash of a series. Beyond the palette, series are grey: names stay in tooltips.</summary>
internal sealed record SeriesLook(Ink Ink, MarkerShape Shape, string Dash)
{
    public bool IsNamed => Ink != Palette.Others;

    public Stroke Line => IsNamed ? new Stroke(Ink, 1.6, Dash) : new Stroke(Ink, 0.8, Dash, 0.35);

    /// <summary>How many series the eye can tell apart here.</summary>
    public static int Distinct => Palette.Series.Count;

    public static SeriesLook Of(int index) =>
        index < Distinct
            ? new SeriesLook(Palette.Series[index], Markers.ShapeOf(index), Palette.Dashes[index])
            : new SeriesLook(Palette.Others, MarkerShape.Circle, "");
}
