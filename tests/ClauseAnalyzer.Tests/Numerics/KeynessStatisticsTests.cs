using ClauseAnalyzer.Numerics;

namespace ClauseAnalyzer.Tests.Numerics;

public sealed class KeynessStatisticsTests
{
    // Dunning 1993, table 1: score, then the four cells, of "the swiss", "can be" and "previous year".
    [Theory]
    [InlineData(110, 2442, 111, 29114, 270.72)]
    [InlineData(29, 13, 123, 31612, 263.90)]
    [InlineData(31, 23, 139, 31584, 256.84)]
    public void LogLikelihood_DunningsTable_GivesItsScores(int both, int second, int first, int neither, double score) =>
        Assert.Equal(score, KeynessStatistics.LogLikelihood((both, both + second), (first, first + neither)), 0.005);

    [Fact]
    public void LogLikelihood_EqualRates_IsZero() => Assert.Equal(0, KeynessStatistics.LogLikelihood((5, 100), (10, 200)), 1e-9);

    [Fact]
    public void LogOdds_WorkedByHand_FollowsMonroe()
    {
        // 12 of 90 words and 2 of 90, prior 1 of 10: ln(13 / 87) - ln(3 / 97) = 1.5751; variance 1/13 + 1/3 = 0.41026.
        var (logOdds, z) = KeynessStatistics.LogOdds((12, 90), (2, 90), (1, 10));

        Assert.Equal(1.5751, logOdds, 0.0001);
        Assert.Equal(1.5751 / 0.64051, z, 0.0005);
    }

    [Fact]
    public void LogOdds_RareWord_DoesNotOutrankACommonOne()
    {
        // Once against never is an infinite ratio; with the prior it says less than 40 against 10.
        var rare = KeynessStatistics.LogOdds((1, 1000), (0, 1000), (0.5, 1000));
        var common = KeynessStatistics.LogOdds((40, 1000), (10, 1000), (25, 1000));

        Assert.True(rare.Z < 1 && common.Z > 2);
    }

    [Theory]
    [InlineData(8, 1000, 2, 1000, 2)]
    [InlineData(2, 1000, 8, 1000, -2)]
    [InlineData(4, 1000, 0, 1000, 3)]
    [InlineData(4, 2000, 4, 1000, -1)]
    public void LogRatio_Counts_DoublesByOne(int count, int words, int countBefore, int wordsBefore, double expected) =>
        Assert.Equal(expected, KeynessStatistics.LogRatio((count, words), (countBefore, wordsBefore)), 1e-9);
}
