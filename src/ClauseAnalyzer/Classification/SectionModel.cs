using ClauseAnalyzer.Classification.Models;
using ClauseAnalyzer.Resolutions;
using ClauseAnalyzer.Words;

namespace ClauseAnalyzer.Classification;

/// <summary>How likely each section is from the way a paragraph opens and ends. Immutable and safe to share between threads.</summary>
/// <param name="Scorer">Three outputs, in the order of <see cref="Section"/>.</param>
internal sealed record SectionModel(TextScorer Scorer)
{
    /// <summary>Probability of each section.</summary>
    /// <param name="text">The paragraph, without number.</param>
    /// <param name="probabilities">Filled with three numbers that add to 1, in the order of <see cref="Section"/>.</param>
    public void Score(WordText text, Span<double> probabilities)
    {
        using var scored = Scorer.Score(text);
        Softmax.Fill(scored.Scores, probabilities);
    }
}
