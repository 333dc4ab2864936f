using ClauseAnalyzer.Trends.Shares;

namespace ClauseAnalyzer.Tests.Trends.Shares;

public sealed class ShiftShareTests
{
    [Fact]
    public void Of_MixAndChange_AreWorkedByHand()
    {
        // Assembly 10 of 80, Council 10 of 20: 0.2. Then 8 of 40 and 30 of 60: 0.38. Parts 0.8 and 0.2, then 0.4 and 0.6.
        var shift = ShiftShare.Of([("Assembly", 10, 80), ("Council", 10, 20)], [("Assembly", 8, 40), ("Council", 30, 60)])!;

        Assert.Equal((0.2, 0.38), (shift.Before, shift.After));

        // Mix: -0.4 * (0.125 + 0.2) / 2 + 0.4 * 0.5 = 0.135; within: 0.075 * (0.8 + 0.4) / 2 = 0.045.
        Assert.Equal(0.135, shift.Mix, 1e-12);
        Assert.Equal(0.045, shift.Within, 1e-12);
    }

    [Fact]
    public void Of_AnOrganThatComesLater_ChangesTheMixAlone()
    {
        var shift = ShiftShare.Of([("Assembly", 1, 10)], [("Assembly", 1, 10), ("Council", 9, 10)])!;

        Assert.Equal((0.4, 0.0), (Math.Round(shift.Mix, 12), Math.Round(shift.Within, 12)));
    }

    [Fact]
    public void Of_ASideWithoutUnits_IsNone() => Assert.Null(ShiftShare.Of([], [("Assembly", 1, 10)]));
}
