namespace ClauseAnalyzer.Charts.Labels;

/// <summary>Moves labels along one axis until none overlaps, as little as possible.</summary>
internal static class LabelSpreader
{
    /// <summary>
    /// Centres as near to the wanted ones as the sizes allow, in the least-squares sense: overlapping
    /// neighbours are pooled and the pool stands at the mean of what its members want (pool adjacent
    /// violators; Barlow et al. 1972), then kept between the ends.
    /// </summary>
    /// <param name="wanted">Wanted centres in pixels, ascending.</param>
    /// <param name="size">Room that each label takes along the axis, in pixels.</param>
    /// <param name="low">Lower end that no label may pass.</param>
    /// <param name="high">Upper end; when all together are longer than the axis, they run over it.</param>
    /// <returns>One centre a label, ascending, at least <paramref name="size"/> apart.</returns>
    public static IReadOnlyList<double> Spread(IReadOnlyList<double> wanted, double size, double low, double high)
    {
        // With i·size taken off, "no overlap" becomes "not descending", which pooling solves exactly.
        var pools = new List<(double Sum, int Count)>();
        for (var i = 0; i < wanted.Count; i++)
        {
            var pool = (Sum: wanted[i] - (i * size), Count: 1);
            while (pools.Count > 0 && pools[^1].Sum / pools[^1].Count >= pool.Sum / pool.Count)
            {
                pool = (pool.Sum + pools[^1].Sum, pool.Count + pools[^1].Count);
                pools.RemoveAt(pools.Count - 1);
            }

            pools.Add(pool);
        }

        var lowest = low + (size / 2);
        var highest = Math.Max(lowest, high - (size / 2) - ((wanted.Count - 1) * size));
        var centers = new List<double>(wanted.Count);
        foreach (var (sum, count) in pools)
        {
            var start = Math.Clamp(sum / count, lowest, highest);
            for (var i = 0; i < count; i++)
            {
                centers.Add(start + (centers.Count * size));
            }
        }

        return centers;
    }
}
