using ClauseAnalyzer.Classification.Models;

namespace ClauseAnalyzer.Classification;

/// <summary>What turns a theme's score into an answer. Immutable.</summary>
/// <param name="Name">The theme: "technical_assistance".</param>
/// <param name="Calibrator">Turns its score into a probability.</param>
/// <param name="Threshold">The probability from which it is present, 0 to 1.</param>
/// <param name="UncertainFrom">Lower end of the band in which the answer is not sure; at most the threshold.</param>
/// <param name="UncertainTo">Upper end of that band; at least the threshold.</param>
public sealed record ThemeModel(string Name, PlattCalibrator Calibrator, double Threshold, double UncertainFrom, double UncertainTo)
{
    /// <summary>Whether a probability lies in the band in which the answer is not sure, its ends included.</summary>
    /// <param name="probability">Calibrated probability.</param>
    public bool IsUncertain(double probability) => probability >= UncertainFrom && probability <= UncertainTo;
}
