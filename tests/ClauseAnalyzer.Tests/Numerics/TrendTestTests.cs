using System.Numerics;
using ClauseAnalyzer.Numerics;

namespace ClauseAnalyzer.Tests.Numerics;

public sealed class TrendTestTests
{
    [Fact]
    public void Permutation_FiveSteadilyRisingTexts_IsAsRareAsOneOrderAndItsReverse()
    {
        var result = PermutationTrendTest.Of(Series(10, 0, 2, 4, 6, 8));

        Assert.Equal(2.0 / 120, result.P, 1e-12);
        Assert.Equal(2.0 / 120, result.SmallestP, 1e-12);
        Assert.Equal(0.2, result.Slope, 1e-12);
    }

    [Fact]
    public void Permutation_ThreeTextsWorkedByHand_CountsTheOrders()
    {
        // Deviations -1, +1, 0 (times 30): of the six orders' statistics -1, -2, 1, -1, 2, 1 all are at least 1 in size.
        Assert.Equal(1, PermutationTrendTest.Of(Series(10, 1, 3, 2)).P);

        // In order -1, 0, +1: two of six reach 2.
        Assert.Equal(2.0 / 6, PermutationTrendTest.Of(Series(10, 1, 2, 3)).P, 1e-12);
    }

    [Fact]
    public void Permutation_NothingEverChanges_IsOne() => Assert.Equal((0, 1), Of(PermutationTrendTest.Of(Series(10, 3, 3, 3, 3))));

    [Fact]
    public void Permutation_TenTexts_DrawsOrdersAndKeepsAFloor()
    {
        var result = PermutationTrendTest.Of(Series(20, 1, 2, 3, 5, 6, 8, 9, 11, 12, 14));

        Assert.Equal(1e-5, result.SmallestP, 1e-12);
        Assert.InRange(result.P, 1e-5, 1e-3);
        Assert.Equal(result, PermutationTrendTest.Of(Series(20, 1, 2, 3, 5, 6, 8, 9, 11, 12, 14)));
    }

    [Fact]
    public void Permutation_OneText_Throws() => Assert.Throws<ArgumentException>(() => PermutationTrendTest.Of(Series(10, 1)));

    [Fact]
    public void Permutation_TiedPlaces_StayTied()
    {
        // Two places of two texts each: of the 24 orders 4 leave the same texts at the first place, 4 exchange the places.
        var result = PermutationTrendTest.Of([new(0, 10, 1), new(1, 10, 1), new(8, 10, 2), new(9, 10, 2)]);

        Assert.Equal(8.0 / 24, result.P, 1e-12);
        Assert.Equal(8.0 / 24, result.SmallestP, 1e-12);
        Assert.Equal(0.8, result.Slope, 1e-12);
    }

    [Fact]
    public void Permutation_Strata_NeverChangePlacesWithEachOther()
    {
        // Nothing moves within either stratum; between them all does.
        var result = PermutationTrendTest.Of([new(1, 10, 1), new(1, 10, 2), new(9, 10, 3, 1), new(9, 10, 4, 1)]);

        Assert.Equal((0, 1), Of(result));
    }

    [Fact]
    public void Permutation_StrataThatRise_AreCountedByHand()
    {
        // Each stratum has two orders, one of them the one seen: of four, two are as extreme (the one seen and its reverse).
        var result = PermutationTrendTest.Of([new(1, 10, 1), new(3, 10, 2), new(6, 10, 3, 1), new(8, 10, 4, 1)]);

        Assert.Equal(2.0 / 4, result.P, 1e-12);
        Assert.Equal(0.2, result.Slope, 1e-12);
    }

    [Fact]
    public void WildCluster_ClearRise_IsFoundWithItsSlope()
    {
        var result = WildClusterTrendTest.Of([.. Enumerable.Range(0, 24).Select(place => new OrderedCount(100 + (20 * place), 1000, place))]);

        Assert.Equal(0.02, result.Slope, 1e-9);
        Assert.True(result.P < 0.001);
    }

    // Issue 12: a fit that ran away told of 24 texts that go from none to all that they fall.
    [Fact]
    public void WildCluster_OneHugeTextWithoutAndAllOthersWith_RiseNotFall()
    {
        (int, int)[] texts = [(0, 1837), (1, 1), (0, 1), (0, 1), (0, 2), .. Enumerable.Range(0, 19).Select(index => (1 + (index / 7), 1 + (index / 7)))];

        var result = WildClusterTrendTest.Of([.. texts.Select((text, place) => new OrderedCount(text.Item1, text.Item2, place))]);

        Assert.True(result.Slope > 0, $"slope {result.Slope}");
    }

    [Fact]
    public void Tests_ThousandsOfSeries_AgreeWithSlowExactSums()
    {
        var random = new DeterministicRandom(12);
        for (var round = 0; round < 3_000; round++)
        {
            var series = Fuzzed(random, 20 + random.Next(8));
            var score = ExactScore(series);
            var wild = WildClusterTrendTest.Of(series, 19);
            var permuted = PermutationTrendTest.Of(series, 19);

            Assert.Equal(permuted.Slope, wild.Slope, 1e-12);
            Assert.True(Math.Abs(wild.Slope) < 1e-12 || Math.Sign(wild.Slope) == score.Sign, $"slope {wild.Slope}, exact score {score.Sign}");
            Assert.InRange(wild.P, 1.0 / 20, 1);
        }
    }

    [Fact]
    public void Permutation_SmallFuzzedSeries_AgreesWithEveryOrderCountedInWholeNumbers()
    {
        var random = new DeterministicRandom(13);
        for (var round = 0; round < 250; round++)
        {
            var series = Fuzzed(random, 3 + random.Next(3));

            Assert.Equal(ExactP(series), PermutationTrendTest.Of(series).P, 1e-12);
        }
    }

    [Fact]
    public void WildCluster_NoneHasIt_KnowsNothing() => Assert.Equal((0, 1), Of(WildClusterTrendTest.Of([.. Enumerable.Range(0, 20).Select(place => new OrderedCount(0, 7, place))])));

    [Fact]
    public void WildCluster_TooFewTexts_Throws() => Assert.Throws<ArgumentException>(() => WildClusterTrendTest.Of(Series(10, 1, 2, 3)));

    // Sizes from one to thousands, shares from none to all, some places tied.
    private static List<OrderedCount> Fuzzed(DeterministicRandom random, int texts)
    {
        var most = 1 + random.Next(random.Next(4) == 0 ? 2_000 : 12);
        var place = 0;
        return [.. Enumerable.Range(0, texts).Select(_ =>
        {
            var n = 1 + random.Next(most);
            place += random.Next(4) == 0 ? 0 : 1;
            return new OrderedCount(random.Next(3) switch { 0 => 0, 1 => n, _ => random.Next(n + 1) }, n, place);
        })];
    }

    // The sum of (place less mean place) times (weighed count less expected one) times a common multiple, in whole numbers of
    // any size: the weight n / (1 + 0.03 (n - 1)) is 100 n / (97 + 3 n).
    private static BigInteger ExactScore(IReadOnlyList<OrderedCount> series)
    {
        var multiple = series.Aggregate(BigInteger.One, (product, text) => product * (97 + (3 * text.N)));
        var weights = series.Select(text => 100 * text.N * (multiple / (97 + (3 * text.N)))).ToList();
        var counts = series.Select(text => 100 * text.Count * (multiple / (97 + (3 * text.N)))).ToList();
        var (weight, count) = (weights.Aggregate(BigInteger.Add), counts.Aggregate(BigInteger.Add));
        BigInteger places = series.Sum(text => (long)text.Place);
        return Enumerable.Range(0, series.Count).Aggregate(BigInteger.Zero, (sum, index) =>
            sum + (((series.Count * (BigInteger)(long)series[index].Place) - places) * ((counts[index] * weight) - (weights[index] * count))));
    }

    private static double ExactP(IReadOnlyList<OrderedCount> series)
    {
        var seen = BigInteger.Abs(ExactScore(series));
        var (asExtreme, orders) = (0, 0);
        foreach (var order in Orders([.. series]))
        {
            orders++;
            asExtreme += BigInteger.Abs(ExactScore([.. order.Zip(series, (text, at) => text with { Place = at.Place })])) >= seen ? 1 : 0;
        }

        return (double)asExtreme / orders;
    }

    private static IEnumerable<List<OrderedCount>> Orders(List<OrderedCount> texts) => texts.Count <= 1
        ? [texts]
        : texts.Index().SelectMany(first => Orders([.. texts.Where((_, index) => index != first.Index)]).Select(rest => rest.Prepend(first.Item).ToList()));

    private static (double Slope, double P) Of(TrendTestResult result) => (result.Slope, result.P);

    private static OrderedCount[] Series(int n, params int[] counts) => [.. counts.Select((count, place) => new OrderedCount(count, n, place))];
}
