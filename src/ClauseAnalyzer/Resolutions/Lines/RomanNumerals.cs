using System.Globalization;

namespace ClauseAnalyzer.Resolutions.Lines;

/// <summary>Reads roman numerals.</summary>
internal static class RomanNumerals
{
    /// <summary>The value of a numeral in one case; 0 for any other text, the numeral being well formed or not below 1000.</summary>
    public static int ValueOf(ReadOnlySpan<char> text)
    {
        var (total, previous) = (0, 0);
        for (var index = text.Length - 1; index >= 0; index--)
        {
            var value = DigitOf(text[index]);
            if (value == 0)
            {
                return 0;
            }

            total += value < previous ? -value : value;
            previous = Math.Max(previous, value);
        }

        return total > 0 && total < 1000 && text.Equals(Write(total), StringComparison.OrdinalIgnoreCase) ? total : 0;
    }

    /// <summary>A number as a roman numeral in capitals; one outside 1 to 999 in digits.</summary>
    public static string Write(int value)
    {
        if (value is < 1 or > 999)
        {
            return value.ToString(CultureInfo.InvariantCulture);
        }

        string[] hundreds = ["", "C", "CC", "CCC", "CD", "D", "DC", "DCC", "DCCC", "CM"];
        string[] tens = ["", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX", "XC"];
        string[] ones = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"];
        return hundreds[value / 100] + tens[value / 10 % 10] + ones[value % 10];
    }

    private static int DigitOf(char letter) => letter switch
    {
        'i' or 'I' => 1,
        'v' or 'V' => 5,
        'x' or 'X' => 10,
        'l' or 'L' => 50,
        'c' or 'C' => 100,
        'd' or 'D' => 500,
        'm' or 'M' => 1000,
        _ => 0,
    };
}
