using System.Globalization;

namespace ClauseAnalyzer.Charts.Marks;

/// <summary>Numbers as written in SVG.</summary>
internal static class SvgNumber
{
    /// <summary>At most two decimals with a point; never "-0".</summary>
    public static string Of(double value)
    {
        var rounded = Math.Round(value, 2, MidpointRounding.AwayFromZero);
        return (rounded == 0 ? 0 : rounded).ToString("0.##", CultureInfo.InvariantCulture);
    }
}
