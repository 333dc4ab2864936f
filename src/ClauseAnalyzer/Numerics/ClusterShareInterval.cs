namespace ClauseAnalyzer.Numerics;

/// <summary>
/// The interval of a share whose units hang together in clusters: paragraphs of a text, words of a paragraph. Wilson's score
/// interval for the effective number of units, its normal quantile replaced by Student's for the degrees of freedom of unequal clusters
/// (Korn and Graubard, Survey Methodology 24, 1998, 193-201; the score form: Dean and Pagano, Journal of Survey Statistics
/// and Methodology 3, 2015, 484-503). Random are whole clusters.
/// </summary>
public static class ClusterShareInterval
{
    /// <summary>Of fewer clusters there is no interval: of two or three one that holds its level says nearly nothing. Of so many it holds it (tests/README.md).</summary>
    public const int LeastClusters = 4;

    /// <summary>The 95% interval of the share over all clusters.</summary>
    /// <param name="counts">Units with the property, of the clusters that have any.</param>
    /// <param name="sizes">Units of every cluster, each at least 1.</param>
    /// <returns>Two shares from 0 to 1; null below <see cref="LeastClusters"/>.</returns>
    /// <remarks>Where none or all have the property clusters cannot show how much they differ: each then counts as one unit.</remarks>
    public static (double Low, double High)? Of(IReadOnlyList<(int Cluster, int Count)> counts, IReadOnlyList<int> sizes)
    {
        ArgumentNullException.ThrowIfNull(counts);
        ArgumentNullException.ThrowIfNull(sizes);
        return sizes.Count < LeastClusters ? null : Any(counts, sizes);
    }

    /// <summary>The interval of at least two clusters, whether it holds its level or not.</summary>
    internal static (double Low, double High) Any(IReadOnlyList<(int Cluster, int Count)> counts, IReadOnlyList<int> sizes)
    {
        var all = new int[sizes.Count];
        foreach (var (cluster, count) in counts)
        {
            all[cluster] += count;
        }

        var n = sizes.Sum(size => (double)size);
        var with = all.Sum(count => (double)count);
        var share = with / n;

        // So many clusters of equal size would weigh as much as these do (Kish, Survey Sampling, 1965), and say as much of how
        // clusters differ (Satterthwaite 1946, each cluster's part of the variance as the square of its size).
        var squares = sizes.Sum(size => (double)size * size);
        var units = with == 0 || with == n ? n * n / squares : Math.Min(n, EffectiveUnits(all, sizes, with, n));
        var degrees = (squares * squares / sizes.Sum(size => (double)size * size * size * size)) - 1;
        return Wilson(share, units, StudentQuantile.Of(degrees));
    }

    // share (1 - share) / variance of the share; the variance by leaving out each cluster in turn (jackknife), which does not
    // take a large cluster's pull on the share for agreement with it.
    private static double EffectiveUnits(int[] counts, IReadOnlyList<int> sizes, double with, double n)
    {
        var share = with / n;
        var squares = 0.0;
        for (var cluster = 0; cluster < counts.Length; cluster++)
        {
            var change = ((with - counts[cluster]) / (n - sizes[cluster])) - share;
            squares += change * change;
        }

        var variance = squares * (counts.Length - 1) / counts.Length;
        return variance > 0 ? share * (1 - share) / variance : n;
    }

    private static (double Low, double High) Wilson(double share, double units, double quantile)
    {
        var square = quantile * quantile / units;
        var middle = (share + (square / 2)) / (1 + square);
        var reach = Math.Sqrt((square * share * (1 - share)) + (square * square / 4)) / (1 + square);
        return (share == 0 ? 0 : middle - reach, share == 1 ? 1 : middle + reach);
    }
}
