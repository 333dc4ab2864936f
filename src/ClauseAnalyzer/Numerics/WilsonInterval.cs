namespace ClauseAnalyzer.Numerics;

/// <summary>The score interval of a single share (Wilson 1927; method 3 of Newcombe, Statistics in Medicine 17, 1998, 857-872).</summary>
public static class WilsonInterval
{
    // The 97.5% point of the standard normal distribution.
    private const double Z = 1.959963984540054;

    /// <summary>The 95% interval of a share, without continuity correction.</summary>
    /// <param name="count">Units that have the property, 0 to <paramref name="n"/>.</param>
    /// <param name="n">Units looked at, at least 0.</param>
    /// <returns>Two shares from 0 to 1; (0, 1) when <paramref name="n"/> is 0, where nothing is known.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="n"/> is negative, or <paramref name="count"/> is not within 0 and <paramref name="n"/>.</exception>
    public static (double Low, double High) Of(int count, int n)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(n);
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, n);
        if (n == 0)
        {
            return (0, 1);
        }

        var share = (double)count / n;
        var scale = 1 + (Z * Z / n);
        var middle = (share + (Z * Z / (2.0 * n))) / scale;
        var reach = Z * Math.Sqrt((share * (1 - share) / n) + (Z * Z / (4.0 * n * n))) / scale;

        // Rounding must not push an end at 0 or 1 past it, nor off it.
        return (count == 0 ? 0 : middle - reach, count == n ? 1 : middle + reach);
    }
}
