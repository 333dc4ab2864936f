namespace ClauseAnalyzer.Trends.Shares;

/// <summary>
/// The change of a share from some texts to others, split in two (shift-share; Kitagawa, Journal of the American Statistical
/// Association 50, 1955, 1168-1194): mix, because the later texts are of other groups; within, because groups changed.
/// </summary>
/// <param name="Before">Share over the earlier texts.</param>
/// <param name="After">Share over the later texts.</param>
/// <param name="Mix">Sum over groups of (change of its part of the units) times (mean of its two shares).</param>
/// <param name="Within">Sum over groups of (change of its share) times (mean of its two parts); <paramref name="Mix"/> and this add up to the change.</param>
public sealed record ShiftShare(double Before, double After, double Mix, double Within)
{
    /// <summary>Units of the earlier texts, and how many of them have it.</summary>
    public (long Count, long N) Earlier { get; init; }

    /// <summary>Units of the later texts, and how many of them have it.</summary>
    public (long Count, long N) Later { get; init; }

    /// <summary><see cref="After"/> less <see cref="Before"/>.</summary>
    public double Change => After - Before;

    /// <summary>Splits a change.</summary>
    /// <param name="before">Group, units that have it and units, of each earlier text.</param>
    /// <param name="after">The same of each later text.</param>
    /// <returns>The change; null when either side has no unit. A group that stands on one side only changes the mix, not itself.</returns>
    public static ShiftShare? Of(IReadOnlyList<(string Group, int Count, int N)> before, IReadOnlyList<(string Group, int Count, int N)> after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var (old, now) = (Totals(before), Totals(after));
        double nOld = before.Sum(text => (long)text.N);
        double nNow = after.Sum(text => (long)text.N);
        if (nOld == 0 || nNow == 0)
        {
            return null;
        }

        var (mix, within) = (0.0, 0.0);
        foreach (var group in old.Keys.Union(now.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            var (a, b) = (old.GetValueOrDefault(group), now.GetValueOrDefault(group));
            var shareA = a.N > 0 ? (double)a.Count / a.N : (double)b.Count / b.N;
            var shareB = b.N > 0 ? (double)b.Count / b.N : shareA;
            var (partA, partB) = (a.N / nOld, b.N / nNow);
            mix += (partB - partA) * (shareA + shareB) / 2;
            within += (shareB - shareA) * (partA + partB) / 2;
        }

        var (earlier, later) = (before.Sum(text => (long)text.Count), after.Sum(text => (long)text.Count));
        return new ShiftShare(earlier / nOld, later / nNow, mix, within) { Earlier = (earlier, (long)nOld), Later = (later, (long)nNow) };
    }

    private static Dictionary<string, (long Count, long N)> Totals(IReadOnlyList<(string Group, int Count, int N)> texts) => texts
        .Where(text => text.N > 0).GroupBy(text => text.Group, StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => (group.Sum(text => (long)text.Count), group.Sum(text => (long)text.N)), StringComparer.Ordinal);
}
