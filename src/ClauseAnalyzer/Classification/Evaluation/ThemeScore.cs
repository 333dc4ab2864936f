using ClauseAnalyzer.Numerics;

namespace ClauseAnalyzer.Classification.Evaluation;

/// <summary>What a model reached on one theme. Immutable.</summary>
/// <param name="Name">The theme.</param>
/// <param name="Counts">Right and wrong answers on the rows whose label is known.</param>
/// <param name="Precision">Share of its yes answers that are right, with its bootstrap interval.</param>
/// <param name="Recall">Share of the positives that it found, with its bootstrap interval.</param>
/// <param name="F1">Harmonic mean of the two, with its bootstrap interval.</param>
/// <param name="AveragePrecision">Area under the curve of precision over recall, 0 to 1.</param>
/// <param name="Calibration">Whether its probabilities mean what they say.</param>
public sealed record ThemeScore(
    string Name, BinaryCounts Counts, Interval Precision, Interval Recall, Interval F1, double AveragePrecision, Calibration Calibration);
