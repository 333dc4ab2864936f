namespace ClauseAnalyzer.Classification.Models;

/// <summary>Turns a score into a probability; never falls as the score rises. Immutable and safe to share between threads.</summary>
public interface ICalibrator
{
    /// <summary>The probability of a positive at a score.</summary>
    /// <param name="score">Any real number.</param>
    /// <returns>0 to 1.</returns>
    double ProbabilityOf(double score);
}
