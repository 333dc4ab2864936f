using ClauseAnalyzer.Charts;
using ClauseAnalyzer.Charts.Scales;

namespace ClauseAnalyzer.Tests.Charts.Scales;

public sealed class ExtendedWilkinsonTests
{
    // The first is the example of the authors' R package "labeling"; the others are ranges whose answer nobody doubts.
    [Theory]
    [InlineData(8.1, 14.1, 4, new[] { 8.0, 10, 12, 14 })]
    [InlineData(0, 100, 5, new[] { 0.0, 25, 50, 75, 100 })]
    [InlineData(0, 10, 3, new[] { 0.0, 5, 10 })]
    [InlineData(0, 1, 6, new[] { 0, 0.2, 0.4, 0.6, 0.8, 1 })]
    [InlineData(-1, 1, 5, new[] { -1, -0.5, 0, 0.5, 1 })]
    [InlineData(7, 7, 5, new[] { 7.0 })]
    public void Find_Range_GivesTheTicksPeopleChoose(double low, double high, int wanted, double[] expected)
    {
        var found = ExtendedWilkinson.Find(low, high, wanted).Values.Select(value => Math.Round(value, 9));

        Assert.Equal(expected, found);
    }

    // 8, 10, 12, 14 on 8.1 to 14.1 with 4 wanted, by hand. The step 2 is third of six, zero is outside:
    // simplicity 1 - 2/5 - 1 + 0 = -0.4. Coverage 1 - 0.5·(0.1² + 0.1²)/(0.6²) = 1 - 0.01/0.36 = 0.97222.
    // Density: 3/6 found, 3/6.1 asked, 2 - 6.1/6 = 0.98333.
    [Fact]
    public void Scores_PublishedExample_AreThoseWorkedByHand()
    {
        Assert.Equal(-0.4, ExtendedWilkinson.Simplicity(2, 1, 8, 14, 2), 10);
        Assert.Equal(1 - (0.01 / 0.36), ExtendedWilkinson.Coverage(8.1, 14.1, 8, 14), 10);
        Assert.Equal(2 - (6.1 / 6), ExtendedWilkinson.Density(8.1, 14.1, 4, 4, 8, 14), 10);
    }

    [Theory]
    [InlineData(0, 0.83)]
    [InlineData(-3e-9, 4e-9)]
    [InlineData(1e9, 1e9 + 7)]
    [InlineData(0, 1e12)]
    [InlineData(-512.3, -1.2)]
    public void Find_AnyRange_AscendsAndCoversMostOfIt(double low, double high)
    {
        foreach (var wanted in new[] { 2, 3, 5, 8 })
        {
            var ticks = ExtendedWilkinson.Find(low, high, wanted);

            Assert.True(ticks.Step > 0);
            Assert.InRange(ticks.Count, 2, 3 * wanted);
            Assert.True(ticks.Values.Last() - ticks.Values.First() >= (high - low) * 0.5);
        }
    }

    // The search leaves branches early; looking at every candidate must not find a better one.
    [Theory]
    [InlineData(8.1, 14.1, 4)]
    [InlineData(0, 0.83, 5)]
    [InlineData(0, 28.3, 5)]
    [InlineData(-0.72, 0.5, 7)]
    [InlineData(3, 97, 6)]
    [InlineData(1234, 5678, 3)]
    public void Find_Range_ScoresAsHighAsTheBestOfAllCandidates(double low, double high, int wanted)
    {
        double[] steps = [1, 5, 2, 2.5, 4, 3];
        var best = double.NegativeInfinity;
        var found = double.NegativeInfinity;
        var ticks = ExtendedWilkinson.Find(low, high, wanted);
        for (var q = 0; q < steps.Length; q++)
        {
            for (var skip = 1; skip <= 4; skip++)
            {
                foreach (var power in new[] { 0.001, 0.01, 0.1, 1, 10, 100, 1000, 10000 })
                {
                    var step = skip * steps[q] * power;
                    for (var count = 2; count <= 15; count++)
                    {
                        for (var start = Math.Floor(high / step) - count; start <= Math.Ceiling(low / step) + 1 && step * count < 4 * (high - low); start += 1.0 / skip)
                        {
                            var (from, to) = (start * step, (start + count - 1) * step);
                            var score = (0.25 * ExtendedWilkinson.Simplicity(q, skip, from, to, step))
                                + (0.2 * ExtendedWilkinson.Coverage(low, high, from, to))
                                + (0.5 * ExtendedWilkinson.Density(low, high, wanted, count, from, to)) + 0.05;
                            best = Math.Max(best, score);
                            if (count == ticks.Count && Math.Abs(from - ticks.Start) < 1e-9 && Math.Abs(step - ticks.Step) < 1e-9)
                            {
                                found = Math.Max(found, score);
                            }
                        }
                    }
                }
            }
        }

        Assert.Equal(best, found, 9);
    }

    [Theory]
    [InlineData(0, 0.83, ValueFormat.Percent, "0% 20% 40% 60% 80%")]
    [InlineData(0, 1, ValueFormat.Percent, "0% 25% 50% 75% 100%")]
    [InlineData(0, 0.012, ValueFormat.Percent, "0.0% 0.3% 0.6% 0.9% 1.2%")]
    [InlineData(-2, 2, ValueFormat.Number, "−2 −1 0 1 2")]
    [InlineData(0, 4000, ValueFormat.Number, "0 1,000 2,000 3,000 4,000")]
    [InlineData(0, 0, ValueFormat.Number, "0.00 0.25 0.50 0.75 1.00")]
    public void For_Range_WritesTicksAlike(double low, double high, ValueFormat format, string expected)
    {
        var axis = ValueTicks.For(new DataRange(low, high), 5, format);

        Assert.Equal(expected, string.Join(' ', axis.Ticks.Select(tick => tick.Text)));
        Assert.All(axis.Ticks, tick => Assert.InRange(tick.Value, axis.Range.Low, axis.Range.High));
    }
}
