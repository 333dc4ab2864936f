namespace ClauseAnalyzer.Numerics;

/// <summary>
/// Whether two texts share out something unevenly. Null hypothesis: the units of both texts were allotted to them by chance,
/// whichever have the property; that is all. It says nothing of other texts like these: where texts merely differ from one
/// another it rejects far more often than one time in twenty.
/// </summary>
public static class FisherExactTest
{
    // Tables whose probability differs by rounding alone are equally probable (R's fisher.test has the same factor).
    private const double Tie = 1 + 1e-7;

    /// <summary>The two-sided p: the probability of all tables at most as probable as the one seen (Fisher 1935; Agresti, Categorical Data Analysis, 3.5.1).</summary>
    /// <param name="countA">Units of the first text with the property, 0 to <paramref name="nA"/>.</param>
    /// <param name="nA">Units of the first text, at least 0.</param>
    /// <param name="countB">Units of the second text with the property, 0 to <paramref name="nB"/>.</param>
    /// <param name="nB">Units of the second text, at least 0.</param>
    /// <returns>Above 0 to 1; 1 when a text is empty.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative or above its n.</exception>
    public static double Of(int countA, int nA, int countB, int nB)
    {
        Check(countA, nA, nameof(countA));
        Check(countB, nB, nameof(countB));
        var with = countA + countB;
        var (least, most) = (Math.Max(0, with - nB), Math.Min(with, nA));

        // Probabilities relative to the table seen, up and down from it by the ratio of neighbours, so that no factorial is needed.
        var relative = new double[most - least + 1];
        relative[countA - least] = 1;
        for (var count = countA + 1; count <= most; count++)
        {
            relative[count - least] = relative[count - least - 1] * Ratio(count - 1, nA, with, nB);
        }

        for (var count = countA - 1; count >= least; count--)
        {
            relative[count - least] = relative[count - least + 1] / Ratio(count, nA, with, nB);
        }

        var (all, extreme) = (0.0, 0.0);
        foreach (var probability in relative)
        {
            all += probability;
            extreme += probability <= Tie ? probability : 0;
        }

        return double.IsFinite(all) ? Math.Min(1, extreme / all) : double.Epsilon;
    }

    // P(count + 1) by P(count) of the hypergeometric distribution.
    private static double Ratio(int count, int nA, int with, int nB) =>
        (double)(nA - count) * (with - count) / ((double)(count + 1) * (nB - with + count + 1));

    private static void Check(int count, int n, string name)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count, name);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, n, name);
    }
}
