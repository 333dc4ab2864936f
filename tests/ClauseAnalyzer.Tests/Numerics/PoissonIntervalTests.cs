using ClauseAnalyzer.Numerics;

namespace ClauseAnalyzer.Tests.Numerics;

public sealed class PoissonIntervalTests
{
    // Garwood's limits as tabled by Ulm, American Journal of Epidemiology 131 (1990) 373-375, and by chi-square quantiles.
    [Theory]
    [InlineData(0, 0.000, 3.689)]
    [InlineData(1, 0.025, 5.572)]
    [InlineData(5, 1.623, 11.668)]
    [InlineData(10, 4.795, 18.390)]
    [InlineData(100, 81.364, 121.627)]
    public void Of_TabledCounts_GivesTheirLimits(int count, double low, double high)
    {
        var interval = PoissonInterval.Of(count);

        Assert.Equal(low, interval.Low, 0.0006);
        Assert.Equal(high, interval.High, 0.0006);
    }

    [Fact]
    public void Of_LargeCount_NearsTheNormalInterval()
    {
        var interval = PoissonInterval.Of(40_000);

        Assert.Equal(40_000 - (1.96 * 200), interval.Low, 2.0);
        Assert.Equal(40_000 + (1.96 * 200), interval.High, 3.0);
    }

    [Fact]
    public void Of_NegativeCount_Throws() => Assert.Throws<ArgumentOutOfRangeException>(() => PoissonInterval.Of(-1));
}
