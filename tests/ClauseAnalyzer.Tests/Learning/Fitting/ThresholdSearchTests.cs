using ClauseAnalyzer.Learning.Fitting;

namespace ClauseAnalyzer.Tests.Learning.Fitting;

public sealed class ThresholdSearchTests
{
    [Fact]
    public void BestForF1_YesAboveNo_LiesBetweenThem()
    {
        var threshold = ThresholdSearch.BestForF1([0.9, 0.6, 0.5, 0.1], [true, true, false, false], [1, 1, 1, 1]);

        Assert.Equal(0.55, threshold, 12);
    }

    [Fact]
    public void BestForF1_NoPositive_IsOneHalf() => Assert.Equal(0.5, ThresholdSearch.BestForF1([0.9, 0.1], [false, false], [1, 1]));
}
