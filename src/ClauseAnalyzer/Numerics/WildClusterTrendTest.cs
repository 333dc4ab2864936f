namespace ClauseAnalyzer.Numerics;

/// <summary>
/// Tests the slope of a logistic regression of a share on the documents' order, with documents as clusters: the score
/// form of the wild cluster bootstrap with the null imposed (Kline and Santos, Journal of Econometric Methods 1, 2012,
/// 23-41; Cameron, Gelbach and Miller, Review of Economics and Statistics 90, 2008, 414-427).
/// </summary>
/// <remarks>
/// Random are whole documents, each with all its paragraphs; the signs are drawn from a fixed seed. Where nothing happens
/// along the order but documents differ, it finds a trend at 5% in 4.6% of 2,000 series of 20 documents, in 4.4% of those of
/// 50; where a few documents hold most paragraphs, in 3.8% and 4.2% (test WildCluster_NothingHappens_KeepsItsSize, which is
/// explicit because it takes a minute).
/// </remarks>
public static class WildClusterTrendTest
{
    /// <summary>Fewer documents than this are too few clusters; <see cref="PermutationTrendTest"/> is for them.</summary>
    public const int LeastDocuments = 20;

    private const int Replicates = 9_999;
    private const int MostNewtonSteps = 50;

    /// <summary>Tests a series.</summary>
    /// <param name="series">Documents in order, at least <see cref="LeastDocuments"/>.</param>
    /// <returns>The slope in log-odds a place (0 where all or none have the property), and its p.</returns>
    /// <exception cref="ArgumentException">There are too few documents.</exception>
    public static TrendTestResult Of(IReadOnlyList<OrderedCount> series)
    {
        ArgumentNullException.ThrowIfNull(series);
        if (series.Count < LeastDocuments)
        {
            throw new ArgumentException($"Expected {LeastDocuments} documents or more, found {series.Count}.", nameof(series));
        }

        const double smallest = 1.0 / (Replicates + 1);
        double n = series.Sum(document => document.N);
        var share = series.Sum(document => document.Count) / n;
        if (share is 0 or 1)
        {
            return new TrendTestResult(0, 1, smallest);
        }

        var meanPlace = series.Select((document, place) => (double)place * document.N).Sum() / n;
        double[] places = [.. series.Select((_, place) => place - meanPlace)];
        return new TrendTestResult(Slope(series, places, share), CountExtremes(series, places, share) * smallest, smallest);
    }

    // How many of the replicates, the series itself among them, are at least as extreme as the series.
    private static int CountExtremes(IReadOnlyList<OrderedCount> series, double[] places, double share)
    {
        var scores = new Scores(series, places, share);
        var signs = new bool[series.Count];
        var seen = scores.Statistic(signs);
        var random = new DeterministicRandom(1);
        var asExtreme = 1;
        for (var replicate = 0; replicate < Replicates; replicate++)
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

    // Newton's method for level and slope; places are centred, so that the two hardly pull at each other.
    private static double Slope(IReadOnlyList<OrderedCount> series, double[] places, double share)
    {
        var level = DeterministicMath.Log(share / (1 - share));
        var slope = 0.0;
        for (var step = 0; step < MostNewtonSteps; step++)
        {
            var (gradient, cross, gradientOfSlope, curvature, curvatureOfSlope) = (0.0, 0.0, 0.0, 0.0, 0.0);
            for (var index = 0; index < places.Length; index++)
            {
                var fitted = DeterministicMath.Sigmoid(level + (slope * places[index]));
                var weight = series[index].N * fitted * (1 - fitted);
                var residual = series[index].Count - (series[index].N * fitted);
                gradient += residual;
                gradientOfSlope += residual * places[index];
                curvature += weight;
                cross += weight * places[index];
                curvatureOfSlope += weight * places[index] * places[index];
            }

            var determinant = (curvature * curvatureOfSlope) - (cross * cross);
            if (determinant < 1e-9)
            {
                // The shares part perfectly: the likelihood has no peak, and the slope reached says only the direction.
                break;
            }

            var slopeStep = ((curvature * gradientOfSlope) - (cross * gradient)) / determinant;
            level += ((curvatureOfSlope * gradient) - (cross * gradientOfSlope)) / determinant;
            slope += slopeStep;
            if (Math.Abs(slopeStep) < 1e-10)
            {
                break;
            }
        }

        return slope;
    }

    // The score for the slope by its clustered standard error, the level fitted anew to the signed residuals r:
    // score = p (r - n s) with s = sum r / sum n. Places p are centred, so that sum p n is 0.
    private sealed class Scores(IReadOnlyList<OrderedCount> series, double[] places, double share)
    {
        private readonly double[] residuals = [.. series.Select(document => document.Count - (document.N * share))];
        private readonly double[] levers = [.. series.Select((document, index) => places[index] * document.N)];
        private readonly double n = series.Sum(document => document.N);

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

            shift /= n;
            var variance = squares - (2 * shift * cross) + (shift * shift * squaredLevers);
            return variance > 0 ? Math.Abs(sum) / Math.Sqrt(variance) : 0;
        }
    }
}
