using ClauseAnalyzer.Numerics;

namespace ClauseAnalyzer.Tests.Numerics;

public sealed class BenjaminiHochbergTests
{
    // Benjamini and Hochberg 1995, section 4.1: fifteen p-values, of which four are rejected at 0.05.
    private static readonly double[] Published =
    [
        0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.3240, 0.4262, 0.5719, 0.6528, 0.7590, 1.0000,
    ];

    [Fact]
    public void QValues_PublishedExample_RejectsFour()
    {
        var q = BenjaminiHochberg.QValues(Published);

        Assert.Equal(4, q.Count(value => value <= 0.05));
        Assert.Equal([0.0015, 0.003, 0.0095, 0.035625, 0.0603], q.Take(5).Select(value => Math.Round(value, 6)));
        Assert.Equal(1, q[^1]);
    }

    [Fact]
    public void QValues_AnyOrder_FollowTheirP()
    {
        var q = BenjaminiHochberg.QValues(Published);

        Assert.Equal(q.Reverse(), BenjaminiHochberg.QValues([.. Published.Reverse()]));
    }

    [Fact]
    public void QValues_WorkedByHand_TakesTheSmallestFromAbove() =>
        Assert.Equal([0.04, 0.04, 0.04, 0.04], BenjaminiHochberg.QValues([0.01, 0.02, 0.03, 0.04]).Select(q => Math.Round(q, 12)));

    [Fact]
    public void QValues_NoTests_IsEmpty() => Assert.Empty(BenjaminiHochberg.QValues([]));

    [Theory]
    [InlineData(-0.1)]
    [InlineData(1.1)]
    [InlineData(double.NaN)]
    public void QValues_NoProbability_Throws(double p) => Assert.Throws<ArgumentException>(() => BenjaminiHochberg.QValues([p]));
}
