using ClauseAnalyzer.Numerics;

namespace ClauseAnalyzer.Classification.Models;

/// <summary>A logistic curve from scores to probabilities (Platt 1999): p = 1 / (1 + exp(−(slope · score + offset))). Immutable.</summary>
/// <param name="Slope">Log-odds added for one unit of score.</param>
/// <param name="Offset">Log-odds at score 0.</param>
public sealed record PlattCalibrator(double Slope, double Offset)
{
    /// <summary>The probability of a positive at a score.</summary>
    /// <param name="score">Any real number.</param>
    /// <returns>0 to 1; does not fall as the score rises where <see cref="Slope"/> is positive.</returns>
    public double ProbabilityOf(double score) => DeterministicMath.Sigmoid((Slope * score) + Offset);
}
