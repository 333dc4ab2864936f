using ClauseAnalyzer.Classification.Evaluation;
using ClauseAnalyzer.Numerics;

namespace ClauseAnalyzer.Tests.Classification.Evaluation;

public sealed class MetricsTests
{
    [Fact]
    public void Counts_ByHand_GivePrecisionRecallF1()
    {
        var counts = new BinaryCounts(6, 2, 4, 8);

        Assert.Equal(0.75, counts.Precision, 12);
        Assert.Equal(0.6, counts.Recall, 12);
        Assert.Equal(2.0 / 3, counts.F1, 12);
        Assert.Equal(0, default(BinaryCounts).F1);
    }

    [Fact]
    public void AveragePrecision_ScoreThatIsNoNumber_Throws() =>
        Assert.Throws<ArgumentException>(() => AveragePrecision.Of([0.5, double.NaN], [true, false]));

    [Fact]
    public void AveragePrecision_ByHand()
    {
        // Positives at ranks 1 and 3: (1/1 + 2/3) / 2.
        Assert.Equal(5.0 / 6, AveragePrecision.Of([0.9, 0.8, 0.7, 0.1], [true, false, true, false]), 12);

        // Equal scores are one step: one positive of two.
        Assert.Equal(0.5, AveragePrecision.Of([0.5, 0.5], [false, true]), 12);
    }

    [Fact]
    public void Calibration_ByHand()
    {
        // Two bins of two: means 0.2 and 0.8, shares 0.5 and 1.
        var calibration = Calibration.Of([0.1, 0.3, 0.7, 0.9], [false, true, true, true], bins: 2);

        Assert.Equal((0.01 + 0.49 + 0.09 + 0.01) / 4, calibration.Brier, 12);
        Assert.Equal((0.3 + 0.2) / 2, calibration.Error, 12);
        Assert.Equal([0.5, 1.0], calibration.Bins.Select(bin => bin.PositiveShare));
    }

    [Theory]
    [InlineData(1.0, true)]
    [InlineData(3.0, false)]
    public void Calibration_OverconfidentScores_ExceedChance(double stretch, bool isWithinChance)
    {
        var random = new DeterministicRandom(11);
        double[] scores = [.. Enumerable.Range(0, 2000).Select(_ => (random.NextDouble() * 6) - 3)];
        bool[] labels = [.. scores.Select(score => random.NextDouble() < DeterministicMath.Sigmoid(score))];

        var calibration = Calibration.Of([.. scores.Select(score => DeterministicMath.Sigmoid(stretch * score))], labels);

        Assert.Equal(isWithinChance, calibration.IsWithinChance);
    }

    [Fact]
    public void Bootstrap_MeanOfRows_CoversItsStandardError()
    {
        // 400 rows, half of them 1: standard error 0.025, so the interval is about 0.45 to 0.55.
        var interval = Bootstrap.IntervalOf(400, times => (double)times.Where((_, row) => row % 2 == 0).Sum() / 400, 2000, seed: 5);

        Assert.Equal(0.5, interval.Value, 12);
        Assert.Equal(0.451, interval.Low, 0.006);
        Assert.Equal(0.549, interval.High, 0.006);
    }
}
