namespace ClauseAnalyzer.Learning;

/// <summary>Finds the probability from which a yes gives the best F1.</summary>
public static class ThresholdSearch
{
    /// <summary>The best threshold for rows that the model was not fitted on.</summary>
    /// <param name="probabilities">One a row.</param>
    /// <param name="labels">One a row.</param>
    /// <param name="weights">One a row: how many rows it counts for.</param>
    /// <returns>Half-way between the last probability that is a yes and the next below; 0.5 when no row is positive.</returns>
    public static double BestForF1(IReadOnlyList<double> probabilities, IReadOnlyList<bool> labels, IReadOnlyList<double> weights)
    {
        ArgumentNullException.ThrowIfNull(probabilities);
        ArgumentNullException.ThrowIfNull(labels);
        ArgumentNullException.ThrowIfNull(weights);
        var order = Enumerable.Range(0, probabilities.Count).OrderByDescending(row => probabilities[row]).ToArray();
        var positives = order.Sum(row => labels[row] ? weights[row] : 0);
        var best = (Threshold: 0.5, F1: 0.0);
        double found = 0;
        double said = 0;
        for (var next = 0; next < order.Length; next++)
        {
            var row = order[next];
            found += labels[row] ? weights[row] : 0;
            said += weights[row];
            var below = next + 1 < order.Length ? probabilities[order[next + 1]] : 0;
            var f1 = 2 * found / (said + positives);
            if (below < probabilities[row] && f1 > best.F1)
            {
                best = ((probabilities[row] + below) / 2, f1);
            }
        }

        return best.Threshold;
    }
}
