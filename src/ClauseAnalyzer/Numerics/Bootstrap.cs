namespace ClauseAnalyzer.Numerics;

/// <summary>How far a figure would stray if other rows of the same kind had been drawn (percentile bootstrap, Efron 1979).</summary>
public static class Bootstrap
{
    /// <summary>A figure with its 95% interval.</summary>
    /// <param name="rows">Number of rows, at least 0.</param>
    /// <param name="figure">The figure of a sample: one entry a row, how many times it was drawn.</param>
    /// <param name="replicates">Samples to draw, at least 1.</param>
    /// <param name="seed">Seed of the samples.</param>
    /// <returns>The interval; all three equal when there are no rows.</returns>
    public static Interval IntervalOf(int rows, Func<int[], double> figure, int replicates = 1000, ulong seed = 1)
    {
        ArgumentNullException.ThrowIfNull(figure);
        var times = new int[rows];
        Array.Fill(times, 1);
        var value = figure(times);
        var figures = Replicate(rows, figure, replicates, seed);
        return new Interval(value, Percentile(figures, 0.025), Percentile(figures, 0.975));
    }

    /// <summary>The figures of bootstrap samples; the same seed draws the same rows, so that two models can be compared in pairs.</summary>
    /// <param name="rows">Number of rows.</param>
    /// <param name="figure">The figure of a sample.</param>
    /// <param name="replicates">Samples to draw.</param>
    /// <param name="seed">Seed of the samples.</param>
    /// <returns>One figure a sample, in the order drawn.</returns>
    public static double[] Replicate(int rows, Func<int[], double> figure, int replicates, ulong seed)
    {
        ArgumentNullException.ThrowIfNull(figure);
        var random = new DeterministicRandom(seed);
        var times = new int[rows];
        var figures = new double[replicates];
        for (var replicate = 0; replicate < replicates; replicate++)
        {
            Array.Clear(times);
            for (var draw = 0; draw < rows; draw++)
            {
                times[random.Next(rows)]++;
            }

            figures[replicate] = figure(times);
        }

        return figures;
    }

    /// <summary>The value below which a share of the values lies, straight between neighbours.</summary>
    /// <param name="values">At least one, in any order.</param>
    /// <param name="share">0 to 1.</param>
    /// <returns>The percentile.</returns>
    public static double Percentile(IReadOnlyList<double> values, double share)
    {
        ArgumentNullException.ThrowIfNull(values);
        double[] sorted = [.. values.Order()];
        var place = share * (sorted.Length - 1);
        var below = (int)place;
        var above = Math.Min(below + 1, sorted.Length - 1);
        return sorted[below] + ((place - below) * (sorted[above] - sorted[below]));
    }
}
