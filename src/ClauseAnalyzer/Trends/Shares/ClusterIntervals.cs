using ClauseAnalyzer.Numerics;

namespace ClauseAnalyzer.Trends.Shares;

/// <summary>Intervals of shares whose units hang together in clusters: words of one paragraph, paragraphs of one document.</summary>
internal static class ClusterIntervals
{
    /// <summary>The 95% intervals of the shares of some values.</summary>
    /// <param name="clusters">What each cluster holds; each has a unit at least.</param>
    /// <param name="values">The values.</param>
    /// <returns>One a value; null where clusters are too few: <see cref="ClusterShareInterval"/>.</returns>
    public static IReadOnlyList<(double Low, double High)?> Of(IReadOnlyList<ShareCounts> clusters, IReadOnlyList<string> values)
    {
        var places = ByValue(clusters);
        IReadOnlyList<int> sizes = [.. clusters.Select(cluster => cluster.N)];
        return [.. values.Select(value => ClusterShareInterval.Of(places.GetValueOrDefault(value) ?? [], sizes))];
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
