namespace ClauseAnalyzer.Learning.Fitting;

/// <summary>Finds the probability from which a yes gives the best F1.</summary>
internal static class ThresholdSearch
{
    /// <summary>The best threshold for rows that the model was not fitted on.</summary>
    /// <param name="probabilities">One a row.</param>
    /// <param name="labels">One a row.</param>
    /// <param name="weights">One a row: how many rows it counts for.</param>
    /// <param name="tolerance">Differences of F1 up to this are chance: among thresholds so close to the best one, that nearest to 0.5 is taken.</param>
    /// <returns>0.5 where it parts the last yes from the first no, else half-way between the two; 0.5 when no row is positive.</returns>
    public static double BestForF1(IReadOnlyList<double> probabilities, IReadOnlyList<bool> labels, IReadOnlyList<double> weights, double tolerance = 0)
    {
        ArgumentNullException.ThrowIfNull(probabilities);
        ArgumentNullException.ThrowIfNull(labels);
        ArgumentNullException.ThrowIfNull(weights);
        var candidates = Candidates(probabilities, labels, weights);
        var best = candidates.Select(candidate => candidate.F1).DefaultIfEmpty().Max();
        return best > 0
            ? candidates.Where(candidate => candidate.F1 >= best - tolerance).MinBy(candidate => Math.Abs(candidate.Threshold - 0.5)).Threshold
            : 0.5;
    }

    private static List<(double Threshold, double F1)> Candidates(IReadOnlyList<double> probabilities, IReadOnlyList<bool> labels, IReadOnlyList<double> weights)
    {
        var order = Enumerable.Range(0, probabilities.Count).OrderByDescending(row => probabilities[row]).ToArray();
        var positives = order.Sum(row => labels[row] ? weights[row] : 0);
        var candidates = new List<(double Threshold, double F1)>();
        double found = 0;
        double said = 0;
        for (var next = 0; next < order.Length; next++)
        {
            var row = order[next];
            found += labels[row] ? weights[row] : 0;
            said += weights[row];
            var below = next + 1 < order.Length ? probabilities[order[next + 1]] : 0;
            if (below < probabilities[row])
            {
                var threshold = below < 0.5 && probabilities[row] > 0.5 ? 0.5 : (probabilities[row] + below) / 2;
                candidates.Add((threshold, 2 * found / (said + positives)));
            }
        }

        return candidates;
    }
}
