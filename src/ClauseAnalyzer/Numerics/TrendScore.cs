namespace ClauseAnalyzer.Numerics;

/// <summary>
/// The statistic of a trend: the sum over documents of place times (count less expected count), that of Cochran and Armitage, each
/// document weighed by <see cref="OrderedCount.Weight"/> so that one long text cannot make a trend;
/// with strata, places and expected counts are those of the stratum. Its sign is the direction of the trend, always: no
/// equation is solved on the way.
/// </summary>
internal static class TrendScore
{
    /// <summary>Documents by stratum, places centred, counts less what the stratum's share expects.</summary>
    public static IReadOnlyList<TrendStratum> StrataOf(IReadOnlyList<OrderedCount> series) =>
    [
        .. series.GroupBy(document => document.Stratum).OrderBy(stratum => stratum.Key).Select(stratum => TrendStratum.Of([.. stratum])),
    ];

    /// <summary>
    /// The score as a change of share a place: divided by what it would be if the share rose by one a place and all documents
    /// of a stratum had its mean weight. The divisor does not depend on the order, so that score and slope have the same p.
    /// </summary>
    /// <returns>Share a place; 0 where all places are tied.</returns>
    public static double SlopeOf(IReadOnlyList<TrendStratum> strata)
    {
        var (score, divisor) = (0.0, 0.0);
        foreach (var stratum in strata)
        {
            score += stratum.Score;
            divisor += stratum.Divisor;
        }

        return divisor > 0 ? score / divisor : 0;
    }
}
