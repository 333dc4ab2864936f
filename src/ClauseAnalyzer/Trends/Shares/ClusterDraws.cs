using ClauseAnalyzer.Numerics;

namespace ClauseAnalyzer.Trends.Shares;

/// <summary>Samples of clusters, drawn once for all shares of a set so that they can be compared.</summary>
internal sealed class ClusterDraws
{
    private const ulong Seed = 1;

    private readonly ushort[] times;
    private readonly long[] sizes;
    private readonly int clusters;

    /// <summary>Draws samples.</summary>
    /// <param name="unitsOf">Units of each cluster; at least one cluster.</param>
    /// <param name="samples">Samples to draw.</param>
    public ClusterDraws(IReadOnlyList<int> unitsOf, int samples)
    {
        clusters = unitsOf.Count;
        times = new ushort[samples * clusters];
        sizes = new long[samples];
        var random = new DeterministicRandom(Seed);
        for (var sample = 0; sample < samples; sample++)
        {
            for (var draw = 0; draw < clusters; draw++)
            {
                var cluster = random.Next(clusters);
                times[(sample * clusters) + cluster]++;
                sizes[sample] += unitsOf[cluster];
            }
        }
    }

    /// <summary>The share of a value in each sample.</summary>
    /// <param name="counts">Units with the value, of the clusters that have any.</param>
    /// <param name="shares">Filled, one a sample in the order drawn.</param>
    public void Shares(IReadOnlyList<(int Cluster, int Count)> counts, double[] shares)
    {
        for (var sample = 0; sample < shares.Length; sample++)
        {
            var first = sample * clusters;
            var sum = 0L;
            for (var index = 0; index < counts.Count; index++)
            {
                sum += (long)times[first + counts[index].Cluster] * counts[index].Count;
            }

            shares[sample] = (double)sum / sizes[sample];
        }
    }
}
