namespace ClauseAnalyzer.Learning;

/// <summary>
/// Parts rows into folds so that rows of one group are never in two of them, and the folds are alike in size and in
/// positives of each label (greedy, largest group first).
/// </summary>
public static class GroupedFolds
{
    /// <summary>Assigns a fold to every row.</summary>
    /// <param name="groups">One a row: the name of its group.</param>
    /// <param name="labels">One list a label, each with one entry a row; null entries are unknown.</param>
    /// <param name="folds">At least 2.</param>
    /// <returns>One a row, from 0 to <paramref name="folds"/> exclusive.</returns>
    /// <exception cref="ArgumentException">There are fewer groups than folds.</exception>
    public static int[] Assign(IReadOnlyList<string> groups, IReadOnlyList<IReadOnlyList<bool?>> labels, int folds)
    {
        ArgumentNullException.ThrowIfNull(groups);
        ArgumentNullException.ThrowIfNull(labels);
        var members = Enumerable.Range(0, groups.Count).GroupBy(row => groups[row], StringComparer.Ordinal)
            .Select(group => group.ToArray())
            .OrderByDescending(rows => rows.Length)
            .ThenBy(rows => groups[rows[0]], StringComparer.Ordinal)
            .ToArray();
        if (members.Length < folds || folds < 2)
        {
            throw new ArgumentException($"Expected at least 2 folds and as many groups, found {folds} folds and {members.Length} groups.", nameof(folds));
        }

        var foldOfRow = new int[groups.Count];
        var totals = Counts(Enumerable.Range(0, groups.Count), labels);
        var filled = Enumerable.Range(0, folds).Select(_ => new double[labels.Count + 1]).ToArray();
        foreach (var rows in members)
        {
            var counts = Counts(rows, labels);
            var fold = LeastFull(filled, counts, totals);
            for (var index = 0; index < counts.Length; index++)
            {
                filled[fold][index] += counts[index];
            }

            foreach (var row in rows)
            {
                foldOfRow[row] = fold;
            }
        }

        return foldOfRow;
    }

    // Rows, then positives of each label.
    private static double[] Counts(IEnumerable<int> rows, IReadOnlyList<IReadOnlyList<bool?>> labels)
    {
        var counts = new double[labels.Count + 1];
        foreach (var row in rows)
        {
            counts[0]++;
            for (var label = 0; label < labels.Count; label++)
            {
                counts[label + 1] += labels[label][row] == true ? 1 : 0;
            }
        }

        return counts;
    }

    // The fold that overshoots its share of rows and positives least, by the sum of squares.
    private static int LeastFull(double[][] filled, double[] added, double[] totals)
    {
        var best = 0;
        var bestCost = double.PositiveInfinity;
        for (var fold = 0; fold < filled.Length; fold++)
        {
            double cost = 0;
            for (var index = 0; index < totals.Length; index++)
            {
                var before = totals[index] > 0 ? filled[fold][index] / totals[index] : 0;
                var after = totals[index] > 0 ? (filled[fold][index] + added[index]) / totals[index] : 0;
                cost += (after * after) - (before * before);
            }

            if (cost < bestCost)
            {
                bestCost = cost;
                best = fold;
            }
        }

        return best;
    }
}
