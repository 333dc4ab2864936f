using ClauseAnalyzer.Classification.Models;
using ClauseAnalyzer.Numerics;
using ClauseAnalyzer.Resolutions;

namespace ClauseAnalyzer.Classification;

/// <summary>How likely each section is from the way a paragraph opens and ends. Immutable and safe to share between threads.</summary>
/// <param name="Scorer">Three outputs, in the order of <see cref="Section"/>.</param>
public sealed record SectionModel(TextScorer Scorer)
{
    /// <summary>Log-probability of each section.</summary>
    /// <param name="text">The paragraph, without number.</param>
    /// <param name="logProbabilities">Filled with three numbers, in the order of <see cref="Section"/>.</param>
    public void Score(string text, Span<double> logProbabilities)
    {
        using var scored = Scorer.Score(text);
        double sum = 0;
        for (var section = 0; section < logProbabilities.Length; section++)
        {
            logProbabilities[section] = DeterministicMath.Sigmoid(scored.Scores[section]) + 1e-6;
            sum += logProbabilities[section];
        }

        for (var section = 0; section < logProbabilities.Length; section++)
        {
            logProbabilities[section] = DeterministicMath.Log(logProbabilities[section] / sum);
        }
    }
}
