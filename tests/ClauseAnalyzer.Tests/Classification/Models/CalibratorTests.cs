using ClauseAnalyzer.Classification.Models;
using ClauseAnalyzer.Learning;
using ClauseAnalyzer.Numerics;

namespace ClauseAnalyzer.Tests.Classification.Models;

public sealed class CalibratorTests
{
    [Fact]
    public void Platt_TwoScores_GivesPlattsTargets()
    {
        // Three negatives at score 0, two positives at score 1: the curve can meet the targets 1/5 and 3/4 exactly.
        var curve = PlattCalibrator.Fit([0, 0, 0, 1, 1], [false, false, false, true, true], [1, 1, 1, 1, 1]);

        Assert.Equal(0.2, curve.ProbabilityOf(0), 4);
        Assert.Equal(0.75, curve.ProbabilityOf(1), 4);
    }

    [Fact]
    public void Platt_TrueCurve_IsFoundAgain()
    {
        var random = new DeterministicRandom(3);
        double[] scores = [.. Enumerable.Range(0, 20_000).Select(_ => (random.NextDouble() * 8) - 4)];
        bool[] labels = [.. scores.Select(score => random.NextDouble() < DeterministicMath.Sigmoid((2 * score) - 1))];

        var curve = PlattCalibrator.Fit(scores, labels, [.. scores.Select(_ => 1.0)]);

        Assert.Equal(2, curve.Slope, 0.15);
        Assert.Equal(-1, curve.Offset, 0.15);
    }

    [Fact]
    public void Platt_ScoresTheWrongWayRound_GivesAFlatCurve()
    {
        var curve = PlattCalibrator.Fit([0, 0, 0, 1, 1], [true, true, false, false, false], [1, 1, 1, 1, 1]);

        Assert.Equal(0, curve.Slope);
        Assert.Equal(3.0 / 7, curve.ProbabilityOf(5), 12);
    }

    [Fact]
    public void Isotonic_Violators_ArePooled()
    {
        // Labels 0 1 0 1 at scores 1 to 4: the middle two pool to one half at score 2.5.
        var curve = IsotonicCalibrator.Fit([1, 2, 3, 4], [false, true, false, true], [1, 1, 1, 1]);

        Assert.Equal([1, 2.5, 4], curve.Scores);
        Assert.Equal([0, 0.5, 1], curve.Probabilities);
        Assert.Equal(0, curve.ProbabilityOf(-9));
        Assert.Equal(0.25, curve.ProbabilityOf(1.75), 12);
        Assert.Equal(1, curve.ProbabilityOf(9));
    }

    [Fact]
    public void Isotonic_EqualScores_AreOneCorner()
    {
        var curve = IsotonicCalibrator.Fit([1, 1, 1, 1], [true, false, false, false], [1, 1, 1, 1]);

        Assert.Equal([0.25], curve.Probabilities);
    }

    [Fact]
    public void Fit_NoRows_Throws()
    {
        Assert.Throws<ArgumentException>(() => PlattCalibrator.Fit([], [], []));
        Assert.Throws<ArgumentException>(() => IsotonicCalibrator.Fit([], [], []));
    }

    [Fact]
    public void Threshold_BestForF1_LiesBetweenYesAndNo()
    {
        var threshold = ThresholdSearch.BestForF1([0.9, 0.6, 0.5, 0.1], [true, true, false, false], [1, 1, 1, 1]);

        Assert.Equal(0.55, threshold, 12);
    }
}
