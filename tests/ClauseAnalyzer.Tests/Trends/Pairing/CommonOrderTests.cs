using ClauseAnalyzer.Trends.Pairing;

namespace ClauseAnalyzer.Tests.Trends.Pairing;

public sealed class CommonOrderTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("1 2 3", "111")]
    [InlineData("3 1 2", "011")]
    [InlineData("2 3 4 1", "1110")]
    [InlineData("1 5 2 3", "1011")]
    [InlineData("2 1", "10")]
    [InlineData("3 2 1", "100")]
    public void Find_Positions_MarksALongestRun(string positions, string expected)
    {
        var numbers = positions.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(int.Parse).ToList();

        var belongs = CommonOrder.Find(numbers, [.. numbers.Select(_ => 0.5)]);

        Assert.Equal(expected, string.Concat(belongs.Select(each => each ? '1' : '0')));
    }

    [Fact]
    public void Find_TwoLongestRuns_KeepsTheOneOfMoreSimilarParagraphs() =>
        Assert.Equal([false, true, true], CommonOrder.Find([3, 2, 4], [0.2, 0.7, 0.5]));

    [Fact]
    public void Find_ShorterRunOfGreaterSum_IsNotPreferred() =>
        Assert.Equal([false, true, true], CommonOrder.Find([9, 1, 2], [1, 0.2, 0.2]));

    [Theory]
    [InlineData(new[] { 1, 2, 3 }, new[] { 1, 3 }, 4)]
    [InlineData(new[] { 1, 2 }, new[] { 2, 1 }, 2)]
    [InlineData(new int[0], new[] { 1 }, 0)]
    public void Weight_CommonSubsequence_IsTheHeaviest(int[] first, int[] second, double expected) =>
        Assert.Equal(expected, CommonSubsequence.Weight(first, second, [0, 1, 2, 3]));
}
