using ClauseAnalyzer.Numerics;

namespace ClauseAnalyzer.Classification.Evaluation;

/// <summary>Whether one model is better than another by more than chance (paired bootstrap over rows). Immutable.</summary>
/// <param name="MacroF1">Macro-F1 of the model.</param>
/// <param name="OtherMacroF1">Macro-F1 of the other.</param>
/// <param name="Difference">The first less the second, with its interval over bootstrap samples of the rows.</param>
/// <param name="WorseShare">Share of the samples in which the sign of the difference is another, or there is none; small means that the difference is no accident.</param>
public sealed record ModelComparison(double MacroF1, double OtherMacroF1, Interval Difference, double WorseShare)
{
    /// <summary>Whether the interval of the difference leaves out 0.</summary>
    public bool IsMoreThanChance => Difference.Low > 0 || Difference.High < 0;
}
