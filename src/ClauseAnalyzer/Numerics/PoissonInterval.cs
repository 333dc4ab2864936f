namespace ClauseAnalyzer.Numerics;

/// <summary>The exact interval of a count of events (Garwood, Biometrika 28, 1936, 437-442).</summary>
/// <remarks>It takes events as independent. Words come in bursts, so that for terms it is the narrowest that is honest.</remarks>
public static class PoissonInterval
{
    private const double Tail = 0.025;

    // Halving an interval so often leaves nothing between its ends that a double could tell apart.
    private const int Halvings = 60;

    /// <summary>The 95% interval of the expected count.</summary>
    /// <param name="count">Events seen, at least 0.</param>
    /// <returns>Two expected counts; the lower is 0 when <paramref name="count"/> is 0.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is negative.</exception>
    public static (double Low, double High) Of(int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        var logFactorial = 0.0;
        for (var factor = 2; factor <= count; factor++)
        {
            logFactorial += DeterministicMath.Log(factor);
        }

        // No end lies further from the count than this, by the normal approximation with room to spare.
        var reach = 10 + (5 * Math.Sqrt(count));
        var low = count == 0 ? 0 : Solve(Math.Max(0, count - reach), count, mean => AtLeast(count, mean, logFactorial) < Tail);
        var high = Solve(count, count + reach, mean => AtMost(count, mean, logFactorial) > Tail);
        return (low, high);
    }

    // The mean at which a condition that holds for small means stops to hold.
    private static double Solve(double low, double high, Func<double, bool> isBelow)
    {
        for (var step = 0; step < Halvings; step++)
        {
            var middle = low + ((high - low) / 2);
            (low, high) = isBelow(middle) ? (middle, high) : (low, middle);
        }

        return low + ((high - low) / 2);
    }

    // Sums upwards from the count: the terms fall where the mean is below it.
    private static double AtLeast(int count, double mean, double logFactorial)
    {
        var sum = 0.0;
        var term = Probability(count, mean, logFactorial);
        for (var events = count; term > sum * 1e-17; events++)
        {
            sum += term;
            term *= mean / (events + 1);
        }

        return sum;
    }

    // Sums downwards from the count: the terms fall where the mean is above it.
    private static double AtMost(int count, double mean, double logFactorial)
    {
        var sum = 0.0;
        var term = Probability(count, mean, logFactorial);
        for (var events = count; events >= 0 && term > sum * 1e-17; events--)
        {
            sum += term;
            term *= events / mean;
        }

        return sum;
    }

    private static double Probability(int count, double mean, double logFactorial) =>
        mean > 0 ? DeterministicMath.Exp((count * DeterministicMath.Log(mean)) - mean - logFactorial) : count == 0 ? 1 : 0;
}
