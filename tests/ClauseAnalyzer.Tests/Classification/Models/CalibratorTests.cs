using ClauseAnalyzer.Classification.Models;

namespace ClauseAnalyzer.Tests.Classification.Models;

public sealed class CalibratorTests
{
    [Theory]
    [InlineData(0, 0.2689414)]
    [InlineData(0.5, 0.5)]
    [InlineData(2, 0.9525741)]
    public void Platt_Score_GivesTheLogisticCurve(double score, double expected) =>
        Assert.Equal(expected, new PlattCalibrator(2, -1).ProbabilityOf(score), 6);

    [Fact]
    public void Softmax_ByHand()
    {
        // exp(0) : exp(log 3) : exp(log 6) = 1 : 3 : 6, whatever is added to all.
        double[] scores = [1000, 1000 + Math.Log(3), 1000 + Math.Log(6)];
        var probabilities = new double[3];

        Softmax.Fill(scores, probabilities);

        Assert.Equal([0.1, 0.3, 0.6], probabilities.Select(probability => Math.Round(probability, 9)));
        Softmax.Fill([], []);
        Assert.Throws<ArgumentException>(() => Softmax.Fill([1], []));
    }
}
