namespace ClauseAnalyzer.Classification.Evaluation;

/// <summary>Area under the curve of precision over recall, as a step function: AP = Σ (R_n − R_n−1) P_n (Manning, Raghavan and Schütze 2008, ch. 8.4).</summary>
public static class AveragePrecision
{
    /// <summary>The figure for one ranking.</summary>
    /// <param name="scores">One a row; higher is more likely positive. Equal scores are one step.</param>
    /// <param name="labels">One a row.</param>
    /// <returns>0 to 1; 0 when no row is positive.</returns>
    /// <exception cref="ArgumentException">The lengths differ, or a score is not a number.</exception>
    public static double Of(IReadOnlyList<double> scores, IReadOnlyList<bool> labels)
    {
        ArgumentNullException.ThrowIfNull(scores);
        ArgumentNullException.ThrowIfNull(labels);
        if (scores.Count != labels.Count || scores.Any(double.IsNaN))
        {
            throw new ArgumentException("Expected a label for each score, and scores that are numbers.", nameof(scores));
        }

        var order = Enumerable.Range(0, scores.Count).OrderByDescending(row => scores[row]).ToArray();
        var positives = labels.Count(label => label);
        double area = 0;
        var found = 0;
        for (var next = 0; next < order.Length;)
        {
            var foundBefore = found;
            var score = scores[order[next]];
            for (; next < order.Length && scores[order[next]] == score; next++)
            {
                found += labels[order[next]] ? 1 : 0;
            }

            area += (double)(found - foundBefore) / Math.Max(positives, 1) * found / next;
        }

        return area;
    }
}
