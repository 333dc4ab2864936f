namespace ClauseAnalyzer.Classification.Models;

/// <summary>A score that adds one weight for each feature present. Immutable.</summary>
/// <param name="Intercept">The score of a row without features, in log-odds.</param>
/// <param name="Weights">One a feature, in log-odds; most are 0 under an L1 penalty.</param>
internal sealed record LinearModel(double Intercept, IReadOnlyList<double> Weights);
