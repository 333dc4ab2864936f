using System.Globalization;
using ClauseAnalyzer.Precedents.Vectors;

namespace ClauseAnalyzer.Tests.Precedents.Vectors;

public sealed class ReciprocalRankTests
{
    [Theory]
    // 3: 1/63 + 1/61; 1: 1/61; 2 and 4: 1/62 each, of which 2 stands in the first ranking.
    [InlineData("1 2 3", "3 4", "3 1 2 4")]
    // 1: 1/61 + 1/62, and so has 2; 1 stands higher in the first.
    [InlineData("1 2", "2 1", "1 2")]
    // What both have in second place (2/62) goes before what one has in first (1/61).
    [InlineData("7 5", "9 5", "5 7 9")]
    [InlineData("", "8 4", "8 4")]
    [InlineData("8 4", "", "8 4")]
    [InlineData("", "", "")]
    public void Join_TwoRankings_AddsTheReciprocals(string first, string second, string expected) =>
        Assert.Equal(expected, string.Join(' ', ReciprocalRank.Join(Ids(first), Ids(second))));

    private static long[] Ids(string ids) => [.. ids.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(id => long.Parse(id, CultureInfo.InvariantCulture))];
}
