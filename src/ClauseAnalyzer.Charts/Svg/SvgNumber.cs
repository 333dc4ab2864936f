using System.Globalization;
using System.Text.RegularExpressions;

namespace ClauseAnalyzer.Charts.Svg;

/// <summary>Numbers as written in SVG.</summary>
internal static partial class SvgNumber
{
    /// <summary>At most two decimals with a point; never "-0".</summary>
    public static string Of(double value)
    {
        var rounded = Math.Round(value, 2, MidpointRounding.AwayFromZero);
        return (rounded == 0 ? 0 : rounded).ToString("0.##", CultureInfo.InvariantCulture);
    }

    /// <summary>A text such as the data of a path, with each number that has decimals or an exponent at most two decimals long.</summary>
    public static string Rounded(string text) =>
        Long().Replace(text, number => Of(double.Parse(number.ValueSpan, NumberStyles.Float, CultureInfo.InvariantCulture)));

    [GeneratedRegex(@"-?\d*\.\d+(?:[eE][-+]?\d+)?|-?\d+[eE][-+]?\d+")]
    private static partial Regex Long();
}
