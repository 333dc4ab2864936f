using System.Globalization;

namespace ClauseAnalyzer.Rows;

/// <summary>Probabilities as tables have them: four decimals, halves away from zero.</summary>
internal static class FourDecimals
{
    private const int Scale = 10_000;

    // Nearer to a half the digits of the decimal itself decide, not those of the product.
    private const double Doubtful = 1e-6;

    // Every probability that can be written, once.
    private static readonly string[] Written =
        [.. Enumerable.Range(0, Scale + 1).Select(number => (number / (decimal)Scale).ToString("0.0000", CultureInfo.InvariantCulture))];

    /// <summary>A probability in the invariant culture: "0.0417".</summary>
    /// <param name="probability">Any number; from 0 to 1 without a new string.</param>
    public static string Of(double probability)
    {
        var scaled = probability * Scale;
        if (scaled is >= 0 and <= Scale && Math.Abs(scaled - Math.Floor(scaled) - 0.5) > Doubtful)
        {
            return Written[(int)Math.Round(scaled)];
        }

        return ClassifiedJson.Rounded(probability).ToString("0.0000", CultureInfo.InvariantCulture);
    }
}
