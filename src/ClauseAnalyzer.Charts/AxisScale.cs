namespace ClauseAnalyzer.Charts;

/// <summary>How an axis of values is divided.</summary>
public enum AxisScale
{
    /// <summary>Equal steps for equal differences, from zero where the values allow.</summary>
    Linear,

    /// <summary>Equal steps for equal ratios; every value must be above zero, ends of intervals below the axis are cut.</summary>
    Logarithmic,
}
