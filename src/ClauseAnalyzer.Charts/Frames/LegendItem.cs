using ClauseAnalyzer.Charts.Marks;

namespace ClauseAnalyzer.Charts.Frames;

/// <summary>One entry of a legend.</summary>
/// <param name="Name">The words.</param>
/// <param name="MarkWidth">Room for the mark, in pixels.</param>
/// <param name="Draw">Draws the mark around its centre.</param>
internal sealed record LegendItem(string Name, double MarkWidth, Action<Sheet, PixelPoint> Draw)
{
    public static LegendItem Area(string name, Fill fill) => new(
        name, 14, (sheet, at) => sheet.Rect(new PixelRect(at.X - 7, at.Y - 6, at.X + 7, at.Y + 6), fill));

    public static LegendItem Point(string name, SeriesLook look, bool line) => new(
        name, line ? 26 : 12, (sheet, at) =>
        {
            if (line)
            {
                sheet.Line(at.Moved(-13, 0), at.Moved(13, 0), look.Line);
            }

            sheet.Marker(look.Shape, at, 4.5, look.Ink);
        });
}
