using System.Globalization;
using ScottPlot;

namespace ClauseAnalyzer.Charts.Marks;

/// <summary>Dashes of lines, between the notation of SVG and that of ScottPlot.</summary>
internal static class Dashes
{
    /// <summary>The pattern for "6 3"; solid for an empty text.</summary>
    public static LinePattern Pattern(string dash) => dash.Length == 0
        ? LinePattern.Solid
        : new LinePattern([.. dash.Split(' ').Select(part => float.Parse(part, CultureInfo.InvariantCulture))], 0, dash);

    /// <summary>The notation of SVG; empty for a solid line.</summary>
    public static string Text(LinePattern pattern) => pattern.Intervals is null
        ? ""
        : string.Join(' ', pattern.Intervals.Select(length => length.ToString("0.##", CultureInfo.InvariantCulture)));
}
