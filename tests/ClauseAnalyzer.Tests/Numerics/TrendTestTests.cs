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
    public void Permutation_TwoTexts_Throws() => Assert.Throws<ArgumentException>(() => PermutationTrendTest.Of(Series(10, 1, 2)));

    [Fact]
    public void WildCluster_ClearRise_IsFoundWithItsSlope()
    {
        // Log-odds from -2 rising by 0.2 a place, many paragraphs each.
        var series = Enumerable.Range(0, 24)
            .Select(place => new OrderedCount((int)Math.Round(1000 / (1 + Math.Exp(2 - (0.2 * place)))), 1000)).ToList();

        var result = WildClusterTrendTest.Of(series);

        Assert.Equal(0.2, result.Slope, 0.005);
        Assert.True(result.P < 0.001);
    }

    [Fact]
    public void WildCluster_NothingHappens_RejectsAboutOneInTwenty()
    {
        // Documents differ among each other far more than their paragraphs' number allows, but not along the order.
        var random = new DeterministicRandom(20191227);
        var rejected = 0;
        const int rounds = 200;
        for (var round = 0; round < rounds; round++)
        {
            var series = Enumerable.Range(0, 24).Select(_ => Draw(random, random.Next(3) * 0.2)).ToList();
            rejected += WildClusterTrendTest.Of(series).P <= 0.05 ? 1 : 0;
        }

        // Three standard errors of a share of 0.05 in 200 rounds.
        Assert.InRange((double)rejected / rounds, 0.005, 0.096);
    }

    // The figures in the documentation of the test; run it with --explicit on.
    [Theory(Explicit = true)]
    [InlineData(20, false, 1, 93)]
    [InlineData(20, true, 1, 77)]
    [InlineData(50, false, 3, 89)]
    [InlineData(50, true, 3, 84)]
    public void WildCluster_NothingHappens_KeepsItsSize(int documents, bool fewHoldMost, int seed, int expected)
    {
        const int rounds = 2_000;
        var rejected = Enumerable.Range(0, rounds).AsParallel().Count(round =>
        {
            var random = new DeterministicRandom(((ulong)seed * 1_000_003) + ((ulong)round * 7_919));
            return WildClusterTrendTest.Of([.. Enumerable.Range(0, documents).Select(_ => fewHoldMost ? DrawUneven(random) : DrawEven(random))]).P <= 0.05;
        });

        Assert.Equal(expected, rejected);
    }

    [Fact]
    public void WildCluster_NoneHasIt_KnowsNothing() => Assert.Equal((0, 1), Of(WildClusterTrendTest.Of([.. Enumerable.Repeat(new OrderedCount(0, 7), 20)])));

    [Fact]
    public void WildCluster_TooFewTexts_Throws() => Assert.Throws<ArgumentException>(() => WildClusterTrendTest.Of(Series(10, 1, 2, 3)));

    private static OrderedCount DrawEven(DeterministicRandom random)
    {
        var n = 10 + random.Next(30);
        return Draw(random, n, random.Next(3) * 0.2);
    }

    private static OrderedCount DrawUneven(DeterministicRandom random)
    {
        var n = 5 + (int)(200 * Math.Pow(random.NextDouble(), 4));
        return Draw(random, n, random.NextDouble() < 0.3 ? 0.5 : 0.05);
    }

    private static OrderedCount Draw(DeterministicRandom random, int n, double share) =>
        new(Enumerable.Range(0, n).Count(_ => random.NextDouble() < share), n);

    private static OrderedCount Draw(DeterministicRandom random, double share)
    {
        var n = 10 + random.Next(30);
        return new OrderedCount(Enumerable.Range(0, n).Count(_ => random.NextDouble() < share), n);
    }

    private static (double Slope, double P) Of(TrendTestResult result) => (result.Slope, result.P);

    private static OrderedCount[] Series(int n, params int[] counts) => [.. counts.Select(count => new OrderedCount(count, n))];
}
