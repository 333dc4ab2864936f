namespace ClauseAnalyzer.Numerics;

/// <summary>
/// Tests whether a share moves along a series of documents by permuting their order. Null hypothesis: which document, with
/// its size and count, stands at which place is chance; with strata, which document of a stratum stands at which of the
/// stratum's places. Nothing is assumed of paragraphs, so that those of one document need not be independent.
/// </summary>
/// <remarks>
/// The statistic is the slope of <see cref="TrendScore"/>, two-sided; tied places stay tied. While there are at most
/// <see cref="MostOrdersInFull"/> orders all are gone through; else 99,999 drawn ones (9,999 above 200 documents) and the
/// one seen (Phipson and Smyth, Statistical Applications in Genetics 9, 2010, article 39), which keeps the level exact.
/// </remarks>
public static class PermutationTrendTest
{
    /// <summary>So many orders are gone through: those of nine documents.</summary>
    public const int MostOrdersInFull = 362_880;

    private const int MostDocumentsWithManyDraws = 200;

    // A hair's breadth below, so that a sum that differs by rounding alone counts as equal.
    private const double Tie = 1 - 1e-9;

    /// <summary>Tests a series.</summary>
    /// <param name="series">At least two documents, in any order.</param>
    /// <returns>The slope in share a place, and its p; p is 1 where no order of these documents differs from another.</returns>
    /// <exception cref="ArgumentException">There are fewer than two documents.</exception>
    public static TrendTestResult Of(IReadOnlyList<OrderedCount> series)
    {
        ArgumentNullException.ThrowIfNull(series);
        return Of(series, series.Count > MostDocumentsWithManyDraws ? 9_999 : 99_999);
    }

    /// <summary>The same with another number of orders drawn, for simulations.</summary>
    internal static TrendTestResult Of(IReadOnlyList<OrderedCount> series, int draws)
    {
        if (series.Count < 2)
        {
            throw new ArgumentException($"Expected two documents or more, found {series.Count}.", nameof(series));
        }

        var strata = TrendScore.StrataOf(series);
        var slope = TrendScore.SlopeOf(strata);
        var seen = Math.Abs(strata.Sum(stratum => stratum.Score));
        return OrdersOf(strata) is { } orders
            ? InFull(strata, orders, slope, seen)
            : Drawn(strata, draws, slope, seen);
    }

    /// <summary>The number of orders of some documents, ties counted apart; null above <see cref="MostOrdersInFull"/>.</summary>
    /// <param name="sizes">Documents of each stratum.</param>
    /// <returns>The product of their factorials.</returns>
    public static int? OrdersOf(IEnumerable<int> sizes)
    {
        ArgumentNullException.ThrowIfNull(sizes);
        var orders = 1L;
        foreach (var factor in sizes.SelectMany(size => Enumerable.Range(1, size)))
        {
            orders *= factor;
            if (orders > MostOrdersInFull)
            {
                return null;
            }
        }

        return (int)orders;
    }

    private static int? OrdersOf(IReadOnlyList<TrendStratum> strata) => OrdersOf(strata.Select(stratum => stratum.Places.Length));

    private static TrendTestResult InFull(IReadOnlyList<TrendStratum> strata, int orders, double slope, double seen)
    {
        double[] sums = [0];
        foreach (var stratum in strata)
        {
            var scores = AllScores(stratum);
            sums = [.. sums.SelectMany(sum => scores.Select(score => sum + score))];
        }

        var largest = 0.0;
        foreach (var sum in sums)
        {
            largest = Math.Max(largest, Math.Abs(sum));
        }

        return new TrendTestResult(slope, (double)AtLeast(sums, seen) / orders, (double)AtLeast(sums, largest) / orders);
    }

    private static int AtLeast(double[] sums, double least)
    {
        var count = 0;
        foreach (var sum in sums)
        {
            count += IsAsExtreme(Math.Abs(sum), least) ? 1 : 0;
        }

        return count;
    }

    // Scores of documents are counts of some hundreds: what is below 1e-7 is rounding.
    private static bool IsAsExtreme(double score, double seen) => score >= (seen * Tie) - 1e-7;

    // Heap's algorithm: each order comes out of the last by one exchange.
    private static double[] AllScores(TrendStratum stratum)
    {
        var order = stratum.Deviations.ToArray();
        var scores = new double[OrdersOf([order.Length])!.Value];
        var found = 0;
        scores[found++] = stratum.Score;
        var steps = new int[order.Length];
        for (var index = 0; index < order.Length;)
        {
            if (steps[index] == index)
            {
                steps[index++] = 0;
                continue;
            }

            var other = index % 2 == 0 ? 0 : steps[index];
            (order[other], order[index]) = (order[index], order[other]);
            scores[found++] = TrendStratum.ScoreOf(stratum.Places, order);
            steps[index]++;
            index = 0;
        }

        return scores;
    }

    private static TrendTestResult Drawn(IReadOnlyList<TrendStratum> strata, int draws, double slope, double seen)
    {
        var asExtreme = 1;
        double[][] orders = [.. strata.Select(stratum => stratum.Deviations.ToArray())];
        var random = new DeterministicRandom(1);
        for (var draw = 0; draw < draws; draw++)
        {
            var sum = 0.0;
            for (var stratum = 0; stratum < orders.Length; stratum++)
            {
                Shuffle(orders[stratum], random);
                sum += TrendStratum.ScoreOf(strata[stratum].Places, orders[stratum]);
            }

            asExtreme += IsAsExtreme(Math.Abs(sum), seen) ? 1 : 0;
        }

        return new TrendTestResult(slope, (double)asExtreme / (draws + 1), 1.0 / (draws + 1));
    }

    private static void Shuffle(double[] order, DeterministicRandom random)
    {
        for (var index = order.Length - 1; index > 0; index--)
        {
            var other = random.Next(index + 1);
            (order[other], order[index]) = (order[index], order[other]);
        }
    }
}
