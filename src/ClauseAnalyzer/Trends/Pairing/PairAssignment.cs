namespace ClauseAnalyzer.Trends.Pairing;

/// <summary>The best assignment where few of all pairs are possible: each island of rows and columns is solved by itself.</summary>
internal static class PairAssignment
{
    /// <summary>Finds a best assignment.</summary>
    /// <param name="rows">Number of rows.</param>
    /// <param name="columns">Number of columns.</param>
    /// <param name="pairs">The pairs that may be taken, each once, with a profit above 0.</param>
    /// <returns>For each row its column, or -1. Of several best assignments always the same one.</returns>
    public static int[] Solve(int rows, int columns, IReadOnlyList<(int Row, int Column, double Profit)> pairs)
    {
        var columnOfRow = new int[rows];
        Array.Fill(columnOfRow, -1);
        var roots = Roots(rows, columns, pairs);
        foreach (var island in pairs.GroupBy(pair => RootOf(roots, pair.Row)))
        {
            SolveIsland([.. island], columnOfRow);
        }

        return columnOfRow;
    }

    private static void SolveIsland(List<(int Row, int Column, double Profit)> pairs, int[] columnOfRow)
    {
        var rows = pairs.Select(pair => pair.Row).Distinct().Order().ToArray();
        var columns = pairs.Select(pair => pair.Column).Distinct().Order().ToArray();
        var profits = new double[rows.Length, columns.Length];
        foreach (var (row, column, profit) in pairs)
        {
            profits[Array.BinarySearch(rows, row), Array.BinarySearch(columns, column)] = profit;
        }

        foreach (var (row, column) in OptimalAssignment.Solve(profits).Index())
        {
            columnOfRow[rows[row]] = column < 0 ? -1 : columns[column];
        }
    }

    // Disjoint sets (Galler and Fischer 1964): rows first, then columns; each points towards the root of its island.
    private static int[] Roots(int rows, int columns, IReadOnlyList<(int Row, int Column, double Profit)> pairs)
    {
        var roots = Enumerable.Range(0, rows + columns).ToArray();
        foreach (var (row, column, _) in pairs)
        {
            roots[RootOf(roots, rows + column)] = RootOf(roots, row);
        }

        return roots;
    }

    private static int RootOf(int[] roots, int node)
    {
        while (roots[node] != node)
        {
            node = roots[node] = roots[roots[node]];
        }

        return node;
    }
}
