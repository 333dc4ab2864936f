using ClauseAnalyzer.Numerics;

namespace ClauseAnalyzer.Tests.Numerics;

public sealed class ChangePointTestTests
{
    [Fact]
    public void Of_AShareThatJumps_FindsThePlace()
    {
        var found = ChangePointTest.Of(Series(30, index => index < 12 ? 2 : 14));

        Assert.Equal((12.0, true), (found!.Value.Place, found.Value.P < 0.001));
    }

    [Theory]
    [InlineData(19, "too few")]
    [InlineData(24, "all of one share")]
    public void Of_ASeriesThatAllowsNone_IsNull(int documents, string why) =>
        Assert.True(ChangePointTest.Of(Series(documents, index => documents == 19 ? index : 5)) is null, why);

    // A jump between organs is no jump within one.
    [Fact]
    public void Of_AChangeOfMix_IsNone()
    {
        List<OrderedCount> series = [.. Enumerable.Range(0, 30).Select(index => new OrderedCount(index < 15 ? 3 + (index % 2) : 15 + (index % 2), 20, index + 1, index < 15 ? 0 : 1))];

        Assert.True(ChangePointTest.Of(series)!.Value.P > 0.05);
    }

    // Texts differ from one another, and nothing changes: at most 6.5 rejections in 100 with so few rounds.
    [Theory]
    [InlineData(20)]
    [InlineData(40)]
    public void Of_NothingChanges_RejectsAboutFiveInAHundred(int documents)
    {
        var random = new DeterministicRandom(7);
        var rejected = 0;
        const int Rounds = 400;
        for (var round = 0; round < Rounds; round++)
        {
            List<OrderedCount> series = [];
            for (var index = 0; index < documents; index++)
            {
                var n = 5 + random.Next(60);
                var share = 0.1 + (0.3 * random.NextDouble());
                var count = Enumerable.Range(0, n).Count(_ => random.NextDouble() < share);
                series.Add(new OrderedCount(count, n, index + 1));
            }

            rejected += ChangePointTest.Of(series, 199) is { P: <= 0.05 } ? 1 : 0;
        }

        Assert.InRange(rejected, Rounds * 2 / 100, Rounds * 8 / 100);
    }

    private static List<OrderedCount> Series(int documents, Func<int, int> count) => [.. Enumerable.Range(0, documents).Select(index => new OrderedCount(count(index), 20, index + 1))];
}
