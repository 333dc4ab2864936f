using ClauseAnalyzer.Numerics;

namespace ClauseAnalyzer.Tests.Numerics;

public sealed class ClusterShareIntervalTests
{
    [Fact]
    public void Of_ThreeTexts_IsNone() => Assert.Null(ClusterShareInterval.Of([(0, 3)], [10, 10, 10]));

    [Fact]
    public void Of_FourEqualTexts_IsAsWorkedByHand()
    {
        // Shares 0.1, 0.2, 0.3, 0.4 of ten each: share 0.25. Leaving one out: 0.3, 0.26667, 0.23333, 0.2; squared distances sum to
        // 0.0055556, times 3/4: variance 0.0041667, 0.1875 / 0.0041667 = 45 effective units, more than the 40 there are: 40.
        // Student's quantile of 3 degrees 3.18245, squared by 40: 0.253199; middle (0.25 + 0.1265997) / 1.253199 = 0.300510,
        // reach sqrt(0.253199 * 0.1875 + 0.253199^2 / 4) / 1.253199 = 0.201167.
        var interval = ClusterShareInterval.Of([(0, 1), (1, 2), (2, 3), (3, 4)], [10, 10, 10, 10])!.Value;

        Assert.Equal(0.0993, interval.Low, 0.0002);
        Assert.Equal(0.5017, interval.High, 0.0002);
    }

    [Fact]
    public void Of_NoTextHasIt_BeginsAtZeroAndIsNotEmpty()
    {
        var interval = ClusterShareInterval.Of([], [10, 10, 10, 10, 10])!.Value;

        Assert.Equal(0, interval.Low);
        Assert.InRange(interval.High, 0.4, 0.7);
    }

    [Fact]
    public void Of_AllTextsHaveItThroughout_EndsAtOne() =>
        Assert.Equal(1, ClusterShareInterval.Of([(0, 10), (1, 10), (2, 10), (3, 10), (4, 10)], [10, 10, 10, 10, 10])!.Value.High);

    // Of texts that agree with themselves wholly, a text says as much as one paragraph.
    [Fact]
    public void Of_TextsOfOneMind_IsFarWiderThanWilsons()
    {
        var interval = ClusterShareInterval.Of([(0, 20), (1, 20), (2, 20), (3, 20)], [20, 20, 20, 20, 20, 20, 20, 20])!.Value;
        var (low, high) = WilsonInterval.Of(80, 160);

        Assert.True(interval.High - interval.Low > 3 * (high - low));
    }
}
