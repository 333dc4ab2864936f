using ClauseAnalyzer.Numerics;

namespace ClauseAnalyzer.Tests.Numerics;

public sealed class DeterministicMathTests
{
    [Fact]
    public void ExpAndLog_ManyNumbers_WithinOneUnitOfTheLastPlace()
    {
        var random = new DeterministicRandom(7);
        for (var draw = 0; draw < 20_000; draw++)
        {
            var exponent = (random.NextDouble() - 0.5) * 1400;
            Near(Math.Exp(exponent), DeterministicMath.Exp(exponent));
            var value = Math.Exp((random.NextDouble() - 0.5) * 1000);
            Near(Math.Log(value), DeterministicMath.Log(value));
        }
    }

    [Theory]
    [InlineData(0.0, 1.0)]
    [InlineData(-745.2, 0.0)]
    [InlineData(709.8, double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity, 0.0)]
    [InlineData(double.NaN, double.NaN)]
    public void Exp_Edges_AsDefined(double exponent, double expected) => Assert.Equal(expected, DeterministicMath.Exp(exponent));

    [Theory]
    [InlineData(1.0, 0.0)]
    [InlineData(0.0, double.NegativeInfinity)]
    [InlineData(-1.0, double.NaN)]
    [InlineData(double.PositiveInfinity, double.PositiveInfinity)]
    [InlineData(5e-324, -744.4400719213812)]
    public void Log_Edges_AsDefined(double value, double expected) => Assert.Equal(expected, DeterministicMath.Log(value));

    [Fact]
    public void Sigmoid_LargeScores_NeitherOverflowsNorLeavesRange()
    {
        Assert.Equal(0.5, DeterministicMath.Sigmoid(0));
        Assert.Equal(1, DeterministicMath.Sigmoid(1000));
        Assert.Equal(0, DeterministicMath.Sigmoid(-1000));
        Assert.Equal(1000, DeterministicMath.LogOnePlusExp(1000));
    }

    [Fact]
    public void Random_Seed_GivesTheSameNumbersEverywhere()
    {
        // First numbers of SplitMix64 for seed 1234567, from the reference implementation.
        var random = new DeterministicRandom(1234567);

        Assert.Equal([6457827717110365317, 3203168211198807973, 9817491932198370423], new[] { random.NextBits(), random.NextBits(), random.NextBits() });
    }

    private static void Near(double expected, double actual) =>
        Assert.True(Math.Abs(expected - actual) <= Math.Abs(expected) * 4e-16, $"expected {expected:R}, found {actual:R}");
}
