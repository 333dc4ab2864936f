using ClauseAnalyzer.Numerics;

namespace ClauseAnalyzer.Classification.Models;

/// <summary>Turns the scores of classes that exclude one another into probabilities: p_i = exp(s_i) / Σ exp(s_j) (multinomial logistic regression; Bishop 2006, 4.3.4).</summary>
internal static class Softmax
{
    /// <summary>The probabilities of the classes.</summary>
    /// <param name="scores">One a class, in log-odds up to a common constant; none for no classes.</param>
    /// <param name="probabilities">Filled with one a class; they add to 1. May be the same memory as <paramref name="scores"/>.</param>
    /// <exception cref="ArgumentException">The lengths differ.</exception>
    public static void Fill(ReadOnlySpan<double> scores, Span<double> probabilities)
    {
        if (scores.Length != probabilities.Length)
        {
            throw new ArgumentException($"Expected room for {scores.Length} probabilities, found {probabilities.Length}.", nameof(probabilities));
        }

        var highest = double.NegativeInfinity;
        foreach (var score in scores)
        {
            highest = Math.Max(highest, score);
        }

        double sum = 0;
        for (var one = 0; one < scores.Length; one++)
        {
            probabilities[one] = DeterministicMath.Exp(scores[one] - highest);
            sum += probabilities[one];
        }

        for (var one = 0; one < probabilities.Length; one++)
        {
            probabilities[one] /= sum;
        }
    }
}
