using ClauseAnalyzer.Learning;
using ClauseAnalyzer.Numerics;

namespace ClauseAnalyzer.Tests.Learning;

public sealed class LogisticRegressionTests
{
    [Fact]
    public void Fit_InterceptOnly_GivesLogOddsOfTheShare()
    {
        var features = new PresenceMatrix([[], [], [], []], 0);
        var model = new LogisticRegressionTrainer(new LogisticRegressionOptions { Tolerance = 1e-12 })
            .Fit(features, [true, false, false, false], [1, 1, 1, 1]);

        // One in four: log(1/3).
        Assert.Equal(-1.0986123, model.Intercept, 6);
    }

    [Fact]
    public void Fit_OneFeatureWithL2_MeetsTheConditionOfTheMinimum()
    {
        // Feature in rows 0 to 3 of which 3 are positive; rows 4 to 7 of which 1 is. The slope of log loss plus
        // half the square of the weight must vanish: sum of (p - y) over rows with the feature + weight = 0.
        var features = new PresenceMatrix([[0], [0], [0], [0], [], [], [], []], 1);
        bool[] labels = [true, true, true, false, true, false, false, false];
        var model = new LogisticRegressionTrainer(new LogisticRegressionOptions { L1 = 0, L2 = 1, Tolerance = 1e-13 }).Fit(features, labels, Ones(8));

        var with = DeterministicMath.Sigmoid(model.Intercept + model.Weights[0]);
        var without = DeterministicMath.Sigmoid(model.Intercept);
        Assert.Equal(0, (4 * with) - 3 + model.Weights[0], 4);
        Assert.Equal(0, (4 * with) - 3 + (4 * without) - 1, 4);
    }

    [Fact]
    public void Fit_L1AboveTheSlopeAtZero_LeavesTheWeightAtZero()
    {
        // At weight 0 and intercept 0 the slope is 4 * 0.5 - 3 = -1.
        var features = new PresenceMatrix([[0], [0], [0], [0], [], [], [], []], 1);
        bool[] labels = [true, true, true, false, true, false, false, false];

        Assert.Equal(0, Weight(1.001));
        Assert.True(Weight(0.999) > 0);

        double Weight(double penalty) => new LogisticRegressionTrainer(new LogisticRegressionOptions { L1 = penalty, Tolerance = 1e-13 })
            .Fit(features, labels, Ones(8)).Weights[0];
    }

    [Fact]
    public void Fit_RowWeightTwo_EqualsTheRowTwice()
    {
        var once = new PresenceMatrix([[0, 1], [1], [0], []], 2);
        var twice = new PresenceMatrix([[0, 1], [0, 1], [1], [0], []], 2);
        var trainer = new LogisticRegressionTrainer(new LogisticRegressionOptions { L1 = 0.1, L2 = 0.1, Tolerance = 1e-13 });

        var weighted = trainer.Fit(once, [true, false, true, false], [2, 1, 1, 1]);
        var repeated = trainer.Fit(twice, [true, true, false, true, false], Ones(5));

        Assert.Equal(repeated.Intercept, weighted.Intercept, 6);
        Assert.Equal(repeated.Weights[0], weighted.Weights[0], 6);
        Assert.Equal(repeated.Weights[1], weighted.Weights[1], 6);
    }

    [Fact]
    public void Fit_CheapFeatureBesideItsTwin_TakesTheCheapOne()
    {
        var features = new PresenceMatrix([[0, 1], [0, 1], [0, 1], [], [], []], 2);
        var model = new LogisticRegressionTrainer(new LogisticRegressionOptions { L1 = 0.5 })
            .Fit(features, [true, true, true, false, false, false], Ones(6), [1, 0.3]);

        Assert.Equal(0, model.Weights[0]);
        Assert.True(model.Weights[1] > 0);
    }

    [Theory]
    [InlineData(-1, 0)]
    [InlineData(double.NaN, 0)]
    [InlineData(0, double.PositiveInfinity)]
    public void Trainer_ImpossiblePenalty_Throws(double lasso, double ridge) =>
        Assert.Throws<ArgumentException>(() => new LogisticRegressionTrainer(new LogisticRegressionOptions { L1 = lasso, L2 = ridge }));

    [Theory]
    [InlineData(new[] { 1, 0 })]
    [InlineData(new[] { 0, 0 })]
    [InlineData(new[] { 2 })]
    [InlineData(new[] { -1 })]
    public void Matrix_RowOutOfOrder_Throws(int[] row) => Assert.Throws<ArgumentException>(() => new PresenceMatrix([row], 2));

    private static double[] Ones(int count) => [.. Enumerable.Repeat(1.0, count)];
}
