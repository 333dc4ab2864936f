using ClauseAnalyzer.Numerics;
using MathNet.Numerics;
using MathNet.Numerics.Distributions;

namespace ClauseAnalyzer.Tests.Numerics;

/// <summary>Our own figures, which are the same bits everywhere, beside those of MathNet.Numerics.</summary>
public sealed class OracleTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(17)]
    [InlineData(250)]
    [InlineData(9_999)]
    [InlineData(120_000)]
    public void PoissonInterval_AnyCount_IsThatOfChiSquareQuantiles(int count)
    {
        // Garwood, Biometrika 28 (1936) 437-442: half the quantiles of chi-square with 2c and 2c + 2 degrees of freedom.
        var low = count == 0 ? 0 : ChiSquared.InvCDF(2 * count, 0.025) / 2;
        var high = ChiSquared.InvCDF((2 * count) + 2, 0.975) / 2;

        var interval = PoissonInterval.Of(count);

        Assert.Equal(low, interval.Low, 1e-6 * (1 + low));
        Assert.Equal(high, interval.High, 1e-6 * (1 + high));
    }

    [Theory]
    [InlineData(1, 2)]
    [InlineData(3, 7)]
    [InlineData(1, 29)]
    [InlineData(81, 263)]
    [InlineData(4_999, 5_000)]
    [InlineData(70_000, 165_000)]
    public void WilsonInterval_AnyShare_EndsWhereTheScoreTestDoes(int count, int n)
    {
        var (low, high) = WilsonInterval.Of(count, n);
        var share = (double)count / n;

        // Of a true share at either end, what was found lies just at the 2.5% tail.
        Assert.Equal(0.975, Normal.CDF(0, 1, (share - low) / Math.Sqrt(low * (1 - low) / n)), 1e-9);
        Assert.Equal(0.025, Normal.CDF(0, 1, (share - high) / Math.Sqrt(high * (1 - high) / n)), 1e-9);
    }

    [Theory]
    [InlineData(12, 1_000, 5, 2_000)]
    [InlineData(400, 40_000, 380, 39_000)]
    [InlineData(3, 50_000, 0, 700)]
    public void LogLikelihood_AnyTable_IsTwiceTheLogOfTheRatioOfBinomials(int inTarget, int target, int inReference, int reference)
    {
        // Dunning, Computational Linguistics 19 (1993) 61-74: each text its own rate against one rate for both.
        var common = (double)(inTarget + inReference) / (target + reference);
        var expected = 2 * (LogOf(inTarget, target, (double)inTarget / target) + LogOf(inReference, reference, (double)inReference / reference)
            - LogOf(inTarget, target, common) - LogOf(inReference, reference, common));

        Assert.Equal(expected, KeynessStatistics.LogLikelihood((inTarget, target), (inReference, reference)), 1e-6);

        static double LogOf(int count, int n, double rate) => Binomial.PMFLn(rate, n, count);
    }

    [Fact]
    public void Sigmoid_AnyLogOdds_IsTheLogisticFunction()
    {
        for (var logOdds = -30.0; logOdds <= 30; logOdds += 0.37)
        {
            Assert.Equal(SpecialFunctions.Logistic(logOdds), DeterministicMath.Sigmoid(logOdds), 1e-15);
        }
    }

    [Fact]
    public void Percentile_OfTheBootstrap_LiesWhereTheSamplingDistributionSays()
    {
        // The mean of 400 draws from 0 and 1 in equal parts is normal with a standard error of 0.025.
        var interval = Bootstrap.IntervalOf(400, times => times.Where((_, row) => row % 2 == 1).Sum() / 400.0, replicates: 4_000);

        Assert.Equal(Normal.InvCDF(0.5, 0.025, 0.025), interval.Low, 0.004);
        Assert.Equal(Normal.InvCDF(0.5, 0.025, 0.975), interval.High, 0.004);
    }
}
