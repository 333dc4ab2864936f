namespace ClauseAnalyzer.Classification.Models;

/// <summary>A score that adds one weight for each feature present. Immutable.</summary>
/// <param name="Intercept">The score of a row without features, in log-odds.</param>
/// <param name="Weights">One a feature, in log-odds; most are 0 under an L1 penalty.</param>
public sealed record LinearModel(double Intercept, IReadOnlyList<double> Weights)
{
    /// <summary>The score of a row.</summary>
    /// <param name="features">The features present, distinct and below the number of weights.</param>
    /// <returns>Log-odds, not calibrated.</returns>
    public double ScoreOf(ReadOnlySpan<int> features)
    {
        var score = Intercept;
        foreach (var feature in features)
        {
            score += Weights[feature];
        }

        return score;
    }
}
