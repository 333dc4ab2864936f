namespace ClauseAnalyzer.Learning;

/// <summary>
/// Which features are present in which rows; every value is 1 or 0. Presence, not counts or normalised frequencies: a theme
/// named once in a long paragraph must weigh as much as in a short one. Immutable and safe to share between threads.
/// </summary>
public sealed class PresenceMatrix
{
    private readonly int[] columnStarts;
    private readonly int[] rowIndices;
    private readonly int[][] rows;

    /// <summary>Gathers rows.</summary>
    /// <param name="rows">For each row the features present, ascending and distinct.</param>
    /// <param name="featureCount">Number of columns; every feature is below it.</param>
    /// <exception cref="ArgumentException">A row is not ascending, or names a feature out of range.</exception>
    public PresenceMatrix(IReadOnlyList<int[]> rows, int featureCount)
    {
        ArgumentNullException.ThrowIfNull(rows);
        this.rows = [.. rows];
        columnStarts = new int[featureCount + 1];
        foreach (var row in this.rows)
        {
            CountFeatures(row, featureCount);
        }

        for (var feature = 0; feature < featureCount; feature++)
        {
            columnStarts[feature + 1] += columnStarts[feature];
        }

        rowIndices = FillColumns();
    }

    /// <summary>Number of rows.</summary>
    public int RowCount => rows.Length;

    /// <summary>Number of columns.</summary>
    public int FeatureCount => columnStarts.Length - 1;

    /// <summary>The features of a row.</summary>
    /// <param name="row">From 0.</param>
    /// <returns>Ascending and distinct.</returns>
    public ReadOnlySpan<int> Row(int row) => rows[row];

    /// <summary>The rows of a feature.</summary>
    /// <param name="feature">From 0.</param>
    /// <returns>Ascending and distinct.</returns>
    public ReadOnlySpan<int> Column(int feature) =>
        rowIndices.AsSpan(columnStarts[feature], columnStarts[feature + 1] - columnStarts[feature]);

    /// <summary>The matrix of some of the rows, in the order given; columns keep their numbers.</summary>
    /// <param name="selected">Row numbers.</param>
    /// <returns>A new matrix.</returns>
    public PresenceMatrix Select(IReadOnlyList<int> selected)
    {
        ArgumentNullException.ThrowIfNull(selected);
        return new PresenceMatrix([.. selected.Select(row => rows[row])], FeatureCount);
    }

    private void CountFeatures(int[] row, int featureCount)
    {
        var previous = -1;
        foreach (var feature in row)
        {
            if (feature <= previous || feature >= featureCount)
            {
                throw new ArgumentException($"Features of a row ascend and stay below {featureCount}; found {feature} after {previous}.");
            }

            columnStarts[feature + 1]++;
            previous = feature;
        }
    }

    private int[] FillColumns()
    {
        var filled = new int[columnStarts[^1]];
        var next = columnStarts.AsSpan(0, FeatureCount).ToArray();
        for (var row = 0; row < rows.Length; row++)
        {
            foreach (var feature in rows[row])
            {
                filled[next[feature]++] = row;
            }
        }

        return filled;
    }
}
