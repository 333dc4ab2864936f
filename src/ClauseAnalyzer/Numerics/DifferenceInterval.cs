namespace ClauseAnalyzer.Numerics;

/// <summary>The interval of the difference of two shares of independent units (method 10 of Newcombe, Statistics in Medicine 17, 1998, 873-890: from Wilson's two).</summary>
public static class DifferenceInterval
{
    /// <summary>The 95% interval of the second share less the first.</summary>
    /// <param name="countA">Units of the first that have it.</param>
    /// <param name="nA">Units of the first, at least 0.</param>
    /// <param name="countB">Units of the second that have it.</param>
    /// <param name="nB">Units of the second, at least 0.</param>
    /// <returns>Difference and ends, each -1 to 1; (0, -1, 1) when either has no unit.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative or above its n.</exception>
    public static Interval Of(int countA, int nA, int countB, int nB)
    {
        var (a, b) = (WilsonInterval.Of(countA, nA), WilsonInterval.Of(countB, nB));
        return nA == 0 || nB == 0
            ? new Interval(0, -1, 1)
            : Of(new Interval((double)countA / nA, a.Low, a.High), new Interval((double)countB / nB, b.Low, b.High));
    }

    /// <summary>The same from the intervals of the two shares, whatever they rest on (Zou and Donner, Statistics in Medicine 27, 2008, 1693-1702).</summary>
    /// <param name="a">The first share.</param>
    /// <param name="b">The second share, independent of the first.</param>
    /// <returns>The second less the first.</returns>
    public static Interval Of(Interval a, Interval b)
    {
        var difference = b.Value - a.Value;
        var below = Math.Sqrt(((b.Value - b.Low) * (b.Value - b.Low)) + ((a.High - a.Value) * (a.High - a.Value)));
        var above = Math.Sqrt(((b.High - b.Value) * (b.High - b.Value)) + ((a.Value - a.Low) * (a.Value - a.Low)));
        return new Interval(difference, difference - below, difference + above);
    }
}
