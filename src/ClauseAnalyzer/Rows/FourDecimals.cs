using System.Buffers.Text;
using System.Globalization;

namespace ClauseAnalyzer.Rows;

/// <summary>Numbers as files have them: four decimals, halves away from zero, in the invariant culture.</summary>
internal static class FourDecimals
{
    /// <summary>Room that any number fits in.</summary>
    public const int MostBytes = 40;

    private const int Digits = 4;
    private const int Scale = 10_000;

    // Up to here a double times the scale is exact enough to be rounded as its decimal digits would be.
    private const double MostScaled = 1e7;

    // Nearer to a half the digits of the decimal itself decide, not those of the product.
    private const double Doubtful = 1e-6;

    /// <summary>Writes a number: "0.0417", "-1.2500".</summary>
    /// <param name="value">A finite number that a decimal can hold.</param>
    /// <param name="output">Room for <see cref="MostBytes"/>.</param>
    /// <returns>How many bytes were written.</returns>
    public static int Write(double value, Span<byte> output)
    {
        if (!TryWrite(value, output, out var written))
        {
            ClassifiedJson.Rounded(value).TryFormat(output, out written, "0.0000", CultureInfo.InvariantCulture);
        }

        return written;
    }

    /// <summary>Writes a number where that is the work of a moment: one that is not large, not near a half, and no negative one that becomes 0.</summary>
    /// <param name="value">Any number.</param>
    /// <param name="output">Room for <see cref="MostBytes"/>.</param>
    /// <param name="written">How many bytes were written; 0 when none were.</param>
    public static bool TryWrite(double value, Span<byte> output, out int written)
    {
        var scaled = Math.Abs(value) * Scale;
        var rounded = Math.Round(scaled);
        var isPlain = scaled < MostScaled && Math.Abs(scaled - Math.Floor(scaled) - 0.5) > Doubtful && (rounded > 0 || value >= 0);
        written = isPlain ? WriteScaled((int)rounded, value < 0, output) : 0;
        return isPlain;
    }

    private static int WriteScaled(int scaled, bool isNegative, Span<byte> output)
    {
        var start = 0;
        if (isNegative)
        {
            output[start++] = (byte)'-';
        }

        var (whole, rest) = Math.DivRem(scaled, Scale);
        Utf8Formatter.TryFormat(whole, output[start..], out var length);
        start += length;
        output[start] = (byte)'.';
        for (var digit = Digits; digit > 0; digit--)
        {
            (rest, var last) = Math.DivRem(rest, 10);
            output[start + digit] = (byte)('0' + last);
        }

        return start + Digits + 1;
    }
}
