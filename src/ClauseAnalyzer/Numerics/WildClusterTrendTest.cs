namespace ClauseAnalyzer.Numerics;

/// <summary>
/// Tests whether a share moves along the documents' order, with documents as clusters: the score form of the wild cluster
/// bootstrap with the null imposed (Kline and Santos, Journal of Econometric Methods 1, 2012, 23-41; Cameron, Gelbach and
/// Miller, Review of Economics and Statistics 90, 2008, 414-427). Null hypothesis: documents like these all have the same
/// expected share, whatever their place; a document's own share may stray from it by any amount.
/// </summary>
/// <remarks>
/// Random are whole documents, each with all its paragraphs; the signs are drawn from a fixed seed. Unlike a permutation of
/// the order it holds also where long documents stand late or early. tests/README.md has its size under simulation.
/// </remarks>
public static class WildClusterTrendTest
{
    /// <summary>Fewer documents than this are too few clusters; <see cref="PermutationTrendTest"/> is for them.</summary>
    public const int LeastDocuments = 20;

    private const int Replicates = 9_999;

    /// <summary>Tests a series of one stratum.</summary>
    /// <param name="series">Documents in any order, at least <see cref="LeastDocuments"/>.</param>
    /// <returns>The slope in share a place (0 where all or none have the property), and its p.</returns>
    /// <exception cref="ArgumentException">There are too few documents.</exception>
    public static TrendTestResult Of(IReadOnlyList<OrderedCount> series)
    {
        ArgumentNullException.ThrowIfNull(series);
        return Of(series, Replicates);
    }

    /// <summary>The same with another number of replicates, for simulations.</summary>
    internal static TrendTestResult Of(IReadOnlyList<OrderedCount> series, int replicates)
    {
        if (series.Count < LeastDocuments)
        {
            throw new ArgumentException($"Expected {LeastDocuments} documents or more, found {series.Count}.", nameof(series));
        }

        var smallest = 1.0 / (replicates + 1);
        var weight = series.Sum(document => document.Weight);
        var share = series.Sum(document => document.WeighedCount) / weight;
        var slope = TrendScore.SlopeOf([TrendStratum.Of(series)]);
        return series.All(document => document.Count == 0) || series.All(document => document.Count == document.N)
            ? new TrendTestResult(0, 1, 1)
            : new TrendTestResult(slope, CountExtremes(new Scores(series, weight, share), series.Count, replicates) * smallest, smallest);
    }

    // How many of the replicates, the series itself among them, are at least as extreme as the series.
    private static int CountExtremes(Scores scores, int documents, int replicates)
    {
        var signs = new bool[documents];
        var seen = scores.Statistic(signs);
        var random = new DeterministicRandom(1);
        var asExtreme = 1;
        for (var replicate = 0; replicate < replicates; replicate++)
        {
            var bits = 0UL;
            for (var index = 0; index < signs.Length; index++)
            {
                bits = index % 64 == 0 ? random.NextBits() : bits >> 1;
                signs[index] = (bits & 1) != 0;
            }

            // A hair's breadth below, so that a sum that differs by rounding alone counts as equal.
            asExtreme += scores.Statistic(signs) >= seen * (1 - 1e-9) ? 1 : 0;
        }

        return asExtreme;
    }

    // The score for the slope by its clustered standard error, the level fitted anew to the signed residuals r:
    // score = p (r - w s) with s = sum r / sum w. Places p are centred by weight w, so that sum p w is 0.
    private sealed class Scores
    {
        private readonly double[] places;
        private readonly double[] residuals;
        private readonly double[] levers;
        private readonly double weight;

        public Scores(IReadOnlyList<OrderedCount> series, double weight, double share)
        {
            this.weight = weight;
            var mean = series.Sum(document => document.Place * document.Weight) / weight;
            places = [.. series.Select(document => document.Place - mean)];
            residuals = [.. series.Select(document => document.WeighedCount - (document.Weight * share))];
            levers = [.. series.Select((document, index) => places[index] * document.Weight)];
        }

        public double Statistic(bool[] isTurned)
        {
            var (shift, sum, cross, squares, squaredLevers) = (0.0, 0.0, 0.0, 0.0, 0.0);
            for (var index = 0; index < isTurned.Length; index++)
            {
                var residual = isTurned[index] ? -residuals[index] : residuals[index];
                var score = places[index] * residual;
                shift += residual;
                sum += score;
                cross += score * levers[index];
                squares += score * score;
                squaredLevers += levers[index] * levers[index];
            }

            shift /= weight;
            var variance = squares - (2 * shift * cross) + (shift * shift * squaredLevers);
            return variance > 0 ? Math.Abs(sum) / Math.Sqrt(variance) : 0;
        }
    }
}
