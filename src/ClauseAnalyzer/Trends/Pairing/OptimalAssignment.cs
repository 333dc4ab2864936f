namespace ClauseAnalyzer.Trends.Pairing;

/// <summary>
/// Pairs rows with columns so that the sum of the pairs' profits is greatest: the Hungarian method in the form of
/// shortest augmenting paths (Jonker and Volgenant, Computing 38, 1987, 325-340).
/// </summary>
internal static class OptimalAssignment
{
    /// <summary>Finds a best assignment.</summary>
    /// <param name="profits">Profit of pairing a row with a column, at least 0; 0 stands for "must not be paired". Any shape, also empty.</param>
    /// <returns>For each row its column, or -1. Of several best assignments always the same one.</returns>
    public static int[] Solve(double[,] profits)
    {
        var (rows, columns) = (profits.GetLength(0), profits.GetLength(1));
        if (rows > columns)
        {
            return Turned(profits);
        }

        var columnOfRow = new int[rows];
        Array.Fill(columnOfRow, -1);
        var state = new State(profits, rows, columns);
        for (var row = 0; row < rows; row++)
        {
            state.Place(row);
        }

        for (var column = 0; column < columns; column++)
        {
            if (state.RowOfColumn[column] is var row and >= 0 && profits[row, column] > 0)
            {
                columnOfRow[row] = column;
            }
        }

        return columnOfRow;
    }

    private static int[] Turned(double[,] profits)
    {
        var (rows, columns) = (profits.GetLength(0), profits.GetLength(1));
        var turned = new double[columns, rows];
        for (var row = 0; row < rows; row++)
        {
            for (var column = 0; column < columns; column++)
            {
                turned[column, row] = profits[row, column];
            }
        }

        var columnOfRow = new int[rows];
        Array.Fill(columnOfRow, -1);
        var rowOfColumn = Solve(turned);
        for (var column = 0; column < columns; column++)
        {
            if (rowOfColumn[column] >= 0)
            {
                columnOfRow[rowOfColumn[column]] = column;
            }
        }

        return columnOfRow;
    }

    // Costs are negated profits. The prices of rows and columns keep every reduced cost at or above 0.
    private sealed class State(double[,] profits, int rows, int columns)
    {
        private readonly double[] rowPrice = new double[rows];
        private readonly double[] columnPrice = new double[columns];

        public int[] RowOfColumn { get; } = [.. Enumerable.Repeat(-1, columns)];

        // Finds the cheapest way from the row to a free column, over columns already taken, and shifts the rows along it.
        public void Place(int row)
        {
            var distance = new double[columns];
            var cameFrom = new int[columns];
            var isVisited = new bool[columns];
            Array.Fill(distance, double.PositiveInfinity);
            var (currentRow, currentColumn) = (row, -1);
            while (currentRow >= 0)
            {
                var next = Nearest(currentRow, currentColumn, distance, cameFrom, isVisited);
                Reprice(row, distance, distance[next], isVisited);
                isVisited[next] = true;
                (currentRow, currentColumn) = (RowOfColumn[next], next);
            }

            while (currentColumn >= 0)
            {
                var previous = cameFrom[currentColumn];
                RowOfColumn[currentColumn] = previous >= 0 ? RowOfColumn[previous] : row;
                currentColumn = previous;
            }
        }

        private int Nearest(int currentRow, int currentColumn, double[] distance, int[] cameFrom, bool[] isVisited)
        {
            var nearest = -1;
            for (var column = 0; column < columns; column++)
            {
                if (isVisited[column])
                {
                    continue;
                }

                var reduced = -profits[currentRow, column] - rowPrice[currentRow] - columnPrice[column];
                if (reduced < distance[column])
                {
                    (distance[column], cameFrom[column]) = (reduced, currentColumn);
                }

                if (nearest < 0 || distance[column] < distance[nearest])
                {
                    nearest = column;
                }
            }

            return nearest;
        }

        private void Reprice(int row, double[] distance, double step, bool[] isVisited)
        {
            rowPrice[row] += step;
            for (var column = 0; column < columns; column++)
            {
                if (isVisited[column])
                {
                    rowPrice[RowOfColumn[column]] += step;
                    columnPrice[column] -= step;
                }
                else
                {
                    distance[column] -= step;
                }
            }
        }
    }
}
