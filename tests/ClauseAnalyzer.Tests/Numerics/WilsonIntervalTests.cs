using ClauseAnalyzer.Numerics;

namespace ClauseAnalyzer.Tests.Numerics;

public sealed class WilsonIntervalTests
{
    // Newcombe, Statistics in Medicine 17 (1998) 857-872, table I, method 3.
    [Theory]
    [InlineData(81, 263, 0.2553, 0.3662)]
    [InlineData(15, 148, 0.0624, 0.1605)]
    [InlineData(0, 20, 0.0000, 0.1611)]
    [InlineData(1, 29, 0.0061, 0.1718)]
    public void Of_PublishedExamples_GivesTheirEnds(int count, int n, double low, double high)
    {
        var interval = WilsonInterval.Of(count, n);

        Assert.Equal(low, interval.Low, 0.00005);
        Assert.Equal(high, interval.High, 0.00005);
    }

    [Fact]
    public void Of_AnyCount_HoldsTheShareAndStaysWithinZeroAndOne()
    {
        for (var n = 1; n <= 60; n++)
        {
            for (var count = 0; count <= n; count++)
            {
                var (low, high) = WilsonInterval.Of(count, n);
                var (mirrorLow, mirrorHigh) = WilsonInterval.Of(n - count, n);

                Assert.InRange((double)count / n, low, high);
                Assert.True(low >= 0 && high <= 1);
                Assert.Equal(low, 1 - mirrorHigh, 1e-12);
                Assert.Equal(high, 1 - mirrorLow, 1e-12);
            }
        }
    }

    [Fact]
    public void Of_NothingLookedAt_KnowsNothing() => Assert.Equal((0, 1), WilsonInterval.Of(0, 0));

    [Theory]
    [InlineData(-1, 5)]
    [InlineData(6, 5)]
    [InlineData(0, -1)]
    public void Of_ImpossibleCounts_Throws(int count, int n) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => WilsonInterval.Of(count, n));
}
