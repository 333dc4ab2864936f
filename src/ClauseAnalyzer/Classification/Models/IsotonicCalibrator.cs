namespace ClauseAnalyzer.Classification.Models;

/// <summary>
/// The rising curve nearest to the labels, straight between its corners: pool adjacent violators (Ayer et al. 1955;
/// for calibration Zadrozny and Elkan 2002). Needs many rows; with few it steps at random. Immutable.
/// </summary>
public sealed class IsotonicCalibrator : ICalibrator
{
    private readonly double[] scores;
    private readonly double[] probabilities;

    internal IsotonicCalibrator(double[] scores, double[] probabilities)
    {
        this.scores = scores;
        this.probabilities = probabilities;
    }

    /// <summary>Mean scores of the pooled blocks, ascending.</summary>
    public IReadOnlyList<double> Scores => scores;

    /// <summary>Share of positives in each block, not falling.</summary>
    public IReadOnlyList<double> Probabilities => probabilities;

    /// <summary>Fits the curve.</summary>
    /// <param name="scores">Scores of rows that the scoring model was not fitted on.</param>
    /// <param name="labels">One a score.</param>
    /// <param name="weights">One a score, above 0: how many rows it counts for.</param>
    /// <returns>The curve.</returns>
    /// <exception cref="ArgumentException">The lengths differ or there are no rows.</exception>
    public static IsotonicCalibrator Fit(ReadOnlySpan<double> scores, ReadOnlySpan<bool> labels, ReadOnlySpan<double> weights)
    {
        if (scores.Length == 0 || scores.Length != labels.Length || scores.Length != weights.Length)
        {
            throw new ArgumentException("Expected at least one score, and a label and a weight for each.", nameof(scores));
        }

        var order = new int[scores.Length];
        for (var row = 0; row < order.Length; row++)
        {
            order[row] = row;
        }

        var sorted = scores.ToArray();
        Array.Sort(order, (left, right) => sorted[left] != sorted[right] ? sorted[left].CompareTo(sorted[right]) : left - right);
        var blocks = new List<Block>();
        foreach (var row in order)
        {
            var block = new Block(weights[row], weights[row] * scores[row], labels[row] ? weights[row] : 0);
            while (blocks.Count > 0 && (blocks[^1].Share >= block.Share || blocks[^1].Score == block.Score))
            {
                block = blocks[^1].With(block);
                blocks.RemoveAt(blocks.Count - 1);
            }

            blocks.Add(block);
        }

        return new IsotonicCalibrator([.. blocks.Select(block => block.Score)], [.. blocks.Select(block => block.Share)]);
    }

    /// <inheritdoc/>
    public double ProbabilityOf(double score)
    {
        var found = Array.BinarySearch(scores, score);
        if (found >= 0)
        {
            return probabilities[found];
        }

        var above = ~found;
        if (above == 0 || above == scores.Length)
        {
            return probabilities[Math.Min(above, scores.Length - 1)];
        }

        var share = (score - scores[above - 1]) / (scores[above] - scores[above - 1]);
        return probabilities[above - 1] + (share * (probabilities[above] - probabilities[above - 1]));
    }

    private readonly record struct Block(double Weight, double ScoreSum, double PositiveSum)
    {
        public double Score => ScoreSum / Weight;

        public double Share => PositiveSum / Weight;

        public Block With(Block next) => new(Weight + next.Weight, ScoreSum + next.ScoreSum, PositiveSum + next.PositiveSum);
    }
}
