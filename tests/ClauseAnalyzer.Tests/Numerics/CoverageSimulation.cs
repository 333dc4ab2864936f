namespace ClauseAnalyzer.Tests.Numerics;

/// <summary>How often the interval of a share over texts holds the expected share.</summary>
internal static class CoverageSimulation
{
    /// <summary>The expected shares looked at.</summary>
    public static IReadOnlyList<double> Shares { get; } = [0.05, 0.1, 0.2, 0.35, 0.5, 0.65, 0.8, 0.9, 0.95];

    /// <summary>The part of rounds in which the interval holds the share.</summary>
    /// <param name="rounds">Rounds, at least 1.</param>
    /// <param name="clusters">Texts.</param>
    /// <param name="share">The expected share.</param>
    /// <param name="correlation">Correlation of two paragraphs of one text.</param>
    /// <param name="areEqual">Whether all texts have 24 paragraphs; else as <see cref="SimulatedTexts.Size"/> draws them.</param>
    /// <param name="interval">The interval from counts and sizes.</param>
    public static double Of(int rounds, int clusters, double share, double correlation, bool areEqual, Func<IReadOnlyList<(int Cluster, int Count)>, IReadOnlyList<int>, (double Low, double High)> interval)
    {
        var held = Enumerable.Range(0, rounds).AsParallel().Count(round =>
        {
            var texts = new SimulatedTexts((ulong)round * 7_919 + 15_485_863);
            int[] sizes = [.. Enumerable.Range(0, clusters).Select(_ => areEqual ? 24 : texts.Size())];
            var counts = sizes.Select((size, cluster) => (cluster, texts.Count(size, share, correlation))).Where(cluster => cluster.Item2 > 0).ToList();
            var (low, high) = interval(counts, sizes);
            return low <= share && share <= high;
        });
        return (double)held / rounds;
    }
}
