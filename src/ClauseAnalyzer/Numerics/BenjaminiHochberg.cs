namespace ClauseAnalyzer.Numerics;

/// <summary>Control of the false discovery rate over several tests (Benjamini and Hochberg, JRSS B 57, 1995, 289-300).</summary>
public static class BenjaminiHochberg
{
    /// <summary>The smallest false discovery rate at which each test would still count as a discovery.</summary>
    /// <param name="p">P-values, 0 to 1, in any order; none is an empty answer.</param>
    /// <returns>One q a test, in the order given: never below its p, never above 1.</returns>
    /// <exception cref="ArgumentException">A value is not between 0 and 1.</exception>
    public static IReadOnlyList<double> QValues(IReadOnlyList<double> p)
    {
        ArgumentNullException.ThrowIfNull(p);
        if (p.Any(value => value is not (>= 0 and <= 1)))
        {
            throw new ArgumentException("Expected p-values between 0 and 1.", nameof(p));
        }

        var q = new double[p.Count];
        var smallest = 1.0;
        var rank = p.Count;
        foreach (var index in Enumerable.Range(0, p.Count).OrderByDescending(index => p[index]).ThenByDescending(index => index))
        {
            smallest = Math.Min(smallest, p[index] * p.Count / rank--);
            q[index] = smallest;
        }

        return q;
    }
}
