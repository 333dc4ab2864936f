using System.Globalization;

namespace ClauseAnalyzer.Resolutions.Lines;

/// <summary>Writes the numbers of automatic lists, by the names that Word gives their formats.</summary>
internal static class ListNumbers
{
    /// <summary>A number in a format: decimal, lowerLetter, upperLetter, lowerRoman or upperRoman; any other counts as decimal.</summary>
    public static string Write(int number, string format) => format switch
    {
        "lowerLetter" => Letters(number).ToLowerInvariant(),
        "upperLetter" => Letters(number),
        "lowerRoman" => RomanNumerals.Write(number).ToLowerInvariant(),
        "upperRoman" => RomanNumerals.Write(number),
        _ => number.ToString(CultureInfo.InvariantCulture),
    };

    // After Z come AA and BB: the letter is repeated.
    private static string Letters(int number) =>
        number is < 1 or > 26 * 8 ? number.ToString(CultureInfo.InvariantCulture) : new string((char)('A' + ((number - 1) % 26)), ((number - 1) / 26) + 1);
}
