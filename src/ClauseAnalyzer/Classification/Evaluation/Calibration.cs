using ClauseAnalyzer.Numerics;

namespace ClauseAnalyzer.Classification.Evaluation;

/// <summary>Whether probabilities mean what they say. Immutable.</summary>
/// <param name="Brier">Mean squared distance of probability and label (Brier 1950), 0 to 1, lower is better.</param>
/// <param name="Error">Expected calibration error: mean distance of probability and share over bins of equal mass, weighted by rows.</param>
/// <param name="ErrorLimit">95th percentile of that error for a perfectly calibrated model with the same probabilities (parametric bootstrap).</param>
/// <param name="Bins">The reliability table, by rising probability.</param>
public sealed record Calibration(double Brier, double Error, double ErrorLimit, IReadOnlyList<ReliabilityBin> Bins)
{
    private const int Replicates = 2000;

    /// <summary>Whether the error is no more than chance would give a perfectly calibrated model nineteen times in twenty.</summary>
    public bool IsWithinChance => Error <= ErrorLimit;

    /// <summary>Measures calibration.</summary>
    /// <param name="probabilities">One a row, 0 to 1.</param>
    /// <param name="labels">One a row.</param>
    /// <param name="bins">Bins of equal mass, at least 1; fewer when there are fewer rows.</param>
    /// <param name="seed">Seed of the bootstrap.</param>
    /// <returns>The figures; all 0 for no rows.</returns>
    public static Calibration Of(IReadOnlyList<double> probabilities, IReadOnlyList<bool> labels, int bins = 10, ulong seed = 1)
    {
        ArgumentNullException.ThrowIfNull(probabilities);
        ArgumentNullException.ThrowIfNull(labels);
        if (probabilities.Count == 0)
        {
            return new Calibration(0, 0, 0, []);
        }

        var order = Enumerable.Range(0, probabilities.Count).OrderBy(row => probabilities[row]).ToArray();
        double[] sorted = [.. order.Select(row => probabilities[row])];
        bool[] truths = [.. order.Select(row => labels[row])];
        var edges = Edges(sorted.Length, Math.Min(bins, sorted.Length));
        double squares = 0;
        for (var row = 0; row < sorted.Length; row++)
        {
            var distance = sorted[row] - (truths[row] ? 1 : 0);
            squares += distance * distance;
        }

        return new Calibration(
            squares / sorted.Length,
            ErrorOf(sorted, truths, edges),
            LimitOf(sorted, edges, seed),
            [.. Enumerable.Range(0, edges.Length - 1).Select(bin => BinOf(sorted, truths, edges[bin], edges[bin + 1]))]);
    }

    private static int[] Edges(int rows, int bins) => [.. Enumerable.Range(0, bins + 1).Select(bin => (int)((long)rows * bin / bins))];

    private static double ErrorOf(double[] probabilities, bool[] labels, int[] edges)
    {
        double error = 0;
        for (var bin = 0; bin + 1 < edges.Length; bin++)
        {
            double difference = 0;
            for (var row = edges[bin]; row < edges[bin + 1]; row++)
            {
                difference += probabilities[row] - (labels[row] ? 1 : 0);
            }

            error += Math.Abs(difference);
        }

        return error / probabilities.Length;
    }

    private static double LimitOf(double[] probabilities, int[] edges, ulong seed)
    {
        var random = new DeterministicRandom(seed);
        var labels = new bool[probabilities.Length];
        var errors = new double[Replicates];
        for (var replicate = 0; replicate < Replicates; replicate++)
        {
            for (var row = 0; row < labels.Length; row++)
            {
                labels[row] = random.NextDouble() < probabilities[row];
            }

            errors[replicate] = ErrorOf(probabilities, labels, edges);
        }

        return Bootstrap.Percentile(errors, 0.95);
    }

    private static ReliabilityBin BinOf(double[] probabilities, bool[] labels, int start, int end)
    {
        var rows = end - start;
        var mean = probabilities[start..end].Sum() / rows;
        return new ReliabilityBin(probabilities[start], probabilities[end - 1], rows, mean, (double)labels[start..end].Count(label => label) / rows);
    }
}
