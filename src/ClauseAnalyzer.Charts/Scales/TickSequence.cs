using System.Globalization;

namespace ClauseAnalyzer.Charts.Scales;

/// <summary>Ticks at Start, Start + Step, …, Count of them.</summary>
internal readonly record struct TickSequence(double Start, double Step, int Count)
{
    public IEnumerable<double> Values
    {
        get
        {
            for (var i = 0; i < Count; i++)
            {
                var value = Start + (i * Step);
                yield return Math.Abs(value) < Step * 1e-9 ? 0 : value;
            }
        }
    }

    /// <summary>Decimals that tell the ticks apart, 0 to 6.</summary>
    public int Decimals(double factor)
    {
        for (var decimals = 0; decimals < 6; decimals++)
        {
            if (IsWhole(Step * factor, decimals) && IsWhole(Start * factor, decimals))
            {
                return decimals;
            }
        }

        return 6;
    }

    private static bool IsWhole(double value, int decimals)
    {
        var text = Math.Abs(value).ToString("F" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
        return Math.Abs(double.Parse(text, CultureInfo.InvariantCulture) - Math.Abs(value)) <= 1e-9 * Math.Max(1e-300, Math.Abs(value));
    }
}
