using Microsoft.ML.Data;

namespace ClauseAnalyzer.Learning;

/// <summary>What is to be expected of a theme, from rows that its model had not seen; computed by ML.NET, every row once. Immutable.</summary>
/// <param name="Theme">Which theme was measured: "training".</param>
/// <param name="F1">Harmonic mean of precision and recall at the threshold, 0 to 1.</param>
/// <param name="Precision">Share of those said to carry the theme that do, 0 to 1.</param>
/// <param name="Recall">Share of those that carry the theme that are said to, 0 to 1.</param>
/// <param name="AreaUnderPrecisionRecallCurve">0 to 1, whatever the threshold.</param>
/// <param name="LogLoss">Mean of −log2 of the probability given to what is so, in bits; 0 is best.</param>
/// <param name="L1">The penalty chosen.</param>
/// <param name="Positives">Rows that carry the theme.</param>
/// <param name="Rows">Rows in all.</param>
public sealed record ThemeMetrics(
    string Theme, double F1, double Precision, double Recall, double AreaUnderPrecisionRecallCurve, double LogLoss, double L1, int Positives, int Rows)
{
    internal static ThemeMetrics Of(string theme, double l1, CalibratedBinaryClassificationMetrics metrics, bool[] labels) => new(
        theme, metrics.F1Score, metrics.PositivePrecision, metrics.PositiveRecall, metrics.AreaUnderPrecisionRecallCurve, metrics.LogLoss, l1, labels.Count(label => label), labels.Length);

    /// <summary>One line, as the sidecar and <c>train</c> print it.</summary>
    /// <returns>Three decimals, invariant.</returns>
    public override string ToString() => FormattableString.Invariant(
        $"{Theme}: held-out F1 {F1:F3}, precision {Precision:F3}, recall {Recall:F3}, area under precision-recall {AreaUnderPrecisionRecallCurve:F3}, log loss {LogLoss:F3} bits, L1 {L1:F2}, positives {Positives} of {Rows}");
}
