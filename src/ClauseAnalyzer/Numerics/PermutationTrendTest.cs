namespace ClauseAnalyzer.Numerics;

/// <summary>
/// Tests whether a share moves along a series of documents by permuting their order: what is random is which document
/// stands where, not which paragraph says what, so that paragraphs of one document need not be independent.
/// </summary>
/// <remarks>
/// The statistic is that of Cochran and Armitage, the sum over documents of place times (count less expected count).
/// Up to nine documents all orders are gone through; from ten on 99,999 drawn ones and the one seen
/// (Phipson and Smyth, Statistical Applications in Genetics 9, 2010, article 39), which keeps the test's level exact.
/// An order and its reverse are equally extreme, so that with five documents no p is below 2/120.
/// </remarks>
public static class PermutationTrendTest
{
    /// <summary>Up to so many documents every order is gone through.</summary>
    public const int MostDocumentsInFull = 9;

    private const int DrawnOrders = 99_999;

    /// <summary>Tests a series.</summary>
    /// <param name="series">Documents in order, at least three.</param>
    /// <returns>The slope in share a place, and its p.</returns>
    /// <exception cref="ArgumentException">There are fewer than three documents.</exception>
    public static TrendTestResult Of(IReadOnlyList<OrderedCount> series)
    {
        ArgumentNullException.ThrowIfNull(series);
        if (series.Count < 3)
        {
            throw new ArgumentException($"Expected three documents or more, found {series.Count}.", nameof(series));
        }

        var deviations = Deviations(series);
        var seen = Math.Abs(Statistic(deviations));
        var (asExtreme, orders) = series.Count <= MostDocumentsInFull
            ? CountAll(deviations, seen)
            : CountDrawn(deviations, seen);
        var smallest = series.Count <= MostDocumentsInFull ? 2.0 / orders : 1.0 / orders;
        return new TrendTestResult(Slope(series), (double)asExtreme / orders, smallest);
    }

    // Whole numbers, so that equal statistics compare equal: N times (count less expected count).
    private static long[] Deviations(IReadOnlyList<OrderedCount> series)
    {
        var count = series.Sum(document => (long)document.Count);
        var n = series.Sum(document => (long)document.N);
        return [.. series.Select(document => (document.Count * n) - (document.N * count))];
    }

    private static long Statistic(ReadOnlySpan<long> deviations)
    {
        var sum = 0L;
        for (var place = 0; place < deviations.Length; place++)
        {
            // Twice the place less the middle, so that a reversed order only changes the sign.
            sum += ((2 * place) - deviations.Length + 1) * deviations[place];
        }

        return sum;
    }

    // Heap's algorithm: each order comes out of the last by one exchange.
    private static (int AsExtreme, int Orders) CountAll(long[] deviations, long seen)
    {
        var (asExtreme, orders) = (1, 1);
        var order = deviations.ToArray();
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
            asExtreme += Math.Abs(Statistic(order)) >= seen ? 1 : 0;
            orders++;
            steps[index]++;
            index = 0;
        }

        return (asExtreme, orders);
    }

    private static (int AsExtreme, int Orders) CountDrawn(long[] deviations, long seen)
    {
        var asExtreme = 1;
        var order = deviations.ToArray();
        var random = new DeterministicRandom(1);
        for (var draw = 0; draw < DrawnOrders; draw++)
        {
            for (var index = order.Length - 1; index > 0; index--)
            {
                var other = random.Next(index + 1);
                (order[other], order[index]) = (order[index], order[other]);
            }

            asExtreme += Math.Abs(Statistic(order)) >= seen ? 1 : 0;
        }

        return (asExtreme, DrawnOrders + 1);
    }

    // Least squares over units: each document weighs as many units as it has.
    private static double Slope(IReadOnlyList<OrderedCount> series)
    {
        double n = series.Sum(document => document.N);
        var meanPlace = series.Select((document, place) => (double)place * document.N).Sum() / n;
        var meanShare = series.Sum(document => document.Count) / n;
        var (with, without) = (0.0, 0.0);
        for (var place = 0; place < series.Count; place++)
        {
            with += (place - meanPlace) * (series[place].Count - (series[place].N * meanShare));
            without += (place - meanPlace) * (place - meanPlace) * series[place].N;
        }

        return with / without;
    }
}
