namespace ClauseAnalyzer.Classification;

/// <summary>The curve by which scores become probabilities.</summary>
public enum CalibrationKind
{
    /// <summary>A logistic curve of two numbers; needs few rows.</summary>
    Platt,

    /// <summary>Any rising curve; needs many rows.</summary>
    Isotonic,
}
