using ClauseAnalyzer.Trends.Pairing;

namespace ClauseAnalyzer.Tests.Trends.Pairing;

public sealed class OptimalAssignmentTests
{
    [Fact]
    public void Solve_GreedyChoiceIsWrong_TakesTheBestSum()
    {
        // Greedy takes 9 and is left with 1; the best sum is 8 + 7.
        Assert.Equal([1, 0], OptimalAssignment.Solve(new double[,] { { 9, 8 }, { 7, 1 } }));
    }

    [Fact]
    public void Solve_TextbookMatrix_FindsItsSum()
    {
        // Costs of Munkres' example as taught: 1 2 3 / 2 4 6 / 3 6 9, best 3 + 4 + 3 = 10; as profits 10 less the cost.
        var profits = new double[,] { { 9, 8, 7 }, { 8, 6, 4 }, { 7, 4, 1 } };

        Assert.Equal([2, 1, 0], OptimalAssignment.Solve(profits));
    }

    [Fact]
    public void Solve_ZeroProfit_LeavesBothAlone() =>
        Assert.Equal([-1, 1], OptimalAssignment.Solve(new double[,] { { 0, 0 }, { 0, 3 } }));

    [Fact]
    public void Solve_MoreRowsThanColumns_LeavesTheWorstRowAlone() =>
        Assert.Equal([-1, 0, 1], OptimalAssignment.Solve(new double[,] { { 2, 2 }, { 5, 1 }, { 1, 4 } }));

    [Fact]
    public void Solve_Empty_GivesNoPair()
    {
        Assert.Empty(OptimalAssignment.Solve(new double[0, 3]));
        Assert.Equal([-1, -1], OptimalAssignment.Solve(new double[2, 0]));
    }

    [Theory]
    [InlineData(4, 4)]
    [InlineData(3, 6)]
    [InlineData(6, 3)]
    public void Solve_RandomMatrices_MatchesExhaustiveSearch(int rows, int columns)
    {
        var random = new Random(20191227);
        for (var round = 0; round < 200; round++)
        {
            var profits = new double[rows, columns];
            for (var cell = 0; cell < profits.Length; cell++)
            {
                profits[cell / columns, cell % columns] = Math.Max(0, random.Next(-3, 10));
            }

            var columnOfRow = OptimalAssignment.Solve(profits);
            var used = columnOfRow.Where(column => column >= 0).ToList();

            Assert.Equal(used.Count, used.Distinct().Count());
            Assert.Equal(Best(profits, 0, []), columnOfRow.Select((column, row) => column < 0 ? 0 : profits[row, column]).Sum(), 1e-9);
        }
    }

    private static double Best(double[,] profits, int row, HashSet<int> taken)
    {
        if (row == profits.GetLength(0))
        {
            return 0;
        }

        var best = Best(profits, row + 1, taken);
        for (var column = 0; column < profits.GetLength(1); column++)
        {
            if (taken.Add(column))
            {
                best = Math.Max(best, profits[row, column] + Best(profits, row + 1, taken));
                taken.Remove(column);
            }
        }

        return best;
    }
}
