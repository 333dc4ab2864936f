using ClauseAnalyzer.Numerics;

namespace ClauseAnalyzer.Trends.Shares;

/// <summary>
/// Intervals of shares whose units hang together in clusters: words of one paragraph, paragraphs of one document. Whole
/// clusters are drawn with replacement (percentile bootstrap, Efron 1979; of clusters: Davison and Hinkley, Bootstrap
/// Methods and their Application, 1997, section 3.8), from a fixed seed.
/// </summary>
internal static class ClusterBootstrap
{
    private const int Replicates = 500;
    private const double Tail = 0.025;

    /// <summary>The 95% intervals of the shares of some values.</summary>
    /// <param name="clusters">What each cluster holds; each has a unit at least.</param>
    /// <param name="values">The values.</param>
    /// <returns>
    /// One a value. Where no cluster, or every unit, has the value, drawing again shows nothing: that end is the one of
    /// Wilson's interval for so many clusters. (0, 1) of a single cluster, which says nothing of others.
    /// </returns>
    public static IReadOnlyList<(double Low, double High)> Intervals(IReadOnlyList<ShareCounts> clusters, IReadOnlyList<string> values) =>
        Intervals(clusters, values, DrawsOf(clusters));

    /// <summary>Samples of clusters, for several sets of shares that have the same clusters.</summary>
    public static ClusterDraws DrawsOf(IReadOnlyList<ShareCounts> clusters) => new([.. clusters.Select(cluster => cluster.N)], Replicates);

    /// <summary>The same from samples that are drawn already.</summary>
    public static IReadOnlyList<(double Low, double High)> Intervals(
        IReadOnlyList<ShareCounts> clusters, IReadOnlyList<string> values, ClusterDraws draws)
    {
        if (clusters.Count < 2)
        {
            return [.. values.Select(_ => (0.0, 1.0))];
        }

        var places = ByValue(clusters);
        var n = clusters.Sum(cluster => (long)cluster.N);
        var shares = new double[Replicates];
        return [.. values.Select(value => places.TryGetValue(value, out var counts) && counts.Sum(place => (long)place.Count) is > 0 and var count
            ? count == n ? WilsonInterval.Of(clusters.Count, clusters.Count) : Interval(draws, counts, shares)
            : WilsonInterval.Of(0, clusters.Count))];
    }

    private static (double Low, double High) Interval(ClusterDraws draws, IReadOnlyList<(int Cluster, int Count)> counts, double[] shares)
    {
        draws.Shares(counts, shares);
        Array.Sort(shares);
        return (Percentile(shares, Tail), Percentile(shares, 1 - Tail));
    }

    // Straight between neighbours, as Bootstrap.Percentile, of values in order.
    private static double Percentile(double[] sorted, double share)
    {
        var place = share * (sorted.Length - 1);
        var below = (int)place;
        var above = Math.Min(below + 1, sorted.Length - 1);
        return sorted[below] + ((place - below) * (sorted[above] - sorted[below]));
    }

    private static Dictionary<string, List<(int Cluster, int Count)>> ByValue(IReadOnlyList<ShareCounts> clusters)
    {
        var places = new Dictionary<string, List<(int, int)>>(StringComparer.Ordinal);
        for (var cluster = 0; cluster < clusters.Count; cluster++)
        {
            foreach (var (value, count) in clusters[cluster].Counts)
            {
                if (!places.TryGetValue(value, out var list))
                {
                    places[value] = list = [];
                }

                list.Add((cluster, count));
            }
        }

        return places;
    }
}
