using ClauseAnalyzer.Numerics;

namespace ClauseAnalyzer.Tests.Numerics;

public sealed class FisherExactTestTests
{
    // The first two are of the five texts (technical assistance); the third is Fisher's tea (1935): 34 in 70; the last Agresti's 0.1 percent.
    [Theory]
    [InlineData(8, 16, 10, 29, 0.3544)]
    [InlineData(8, 16, 4, 23, 0.0407)]
    [InlineData(3, 4, 1, 4, 0.4857)]
    [InlineData(0, 5, 5, 5, 0.0079)]
    [InlineData(2, 10, 2, 10, 1.0)]
    [InlineData(0, 0, 3, 7, 1.0)]
    public void Of_TwoTexts_IsTheSumOfTablesAtMostAsProbable(int countA, int nA, int countB, int nB, double expected)
    {
        Assert.Equal(expected, FisherExactTest.Of(countA, nA, countB, nB), 0.00005);
        Assert.Equal(FisherExactTest.Of(countA, nA, countB, nB), FisherExactTest.Of(countB, nB, countA, nA), 1e-12);
    }

    [Fact]
    public void Of_SmallTables_AgreesWithBinomials()
    {
        for (var (a, rounds) = (0, 0); a <= 9; a++)
        {
            for (var b = 0; b <= 7; b++, rounds++)
            {
                var probabilities = Enumerable.Range(Math.Max(0, a + b - 7), Math.Min(9, a + b) - Math.Max(0, a + b - 7) + 1)
                    .Select(count => (Count: count, P: Choose(9, count) * Choose(7, a + b - count) / Choose(16, a + b))).ToList();
                var seen = probabilities.Single(probability => probability.Count == a).P;

                Assert.Equal(probabilities.Where(probability => probability.P <= seen * (1 + 1e-7)).Sum(probability => probability.P), FisherExactTest.Of(a, 9, b, 7), 1e-12);
            }
        }
    }

    [Theory]
    [InlineData(-1, 3, 0, 3)]
    [InlineData(4, 3, 0, 3)]
    [InlineData(0, 3, 4, 3)]
    public void Of_ImpossibleCounts_Throws(int countA, int nA, int countB, int nB) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => FisherExactTest.Of(countA, nA, countB, nB));

    private static double Choose(int n, int k) => Enumerable.Range(1, k).Aggregate(1.0, (product, index) => product * (n - k + index) / index);
}
