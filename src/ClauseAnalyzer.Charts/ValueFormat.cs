namespace ClauseAnalyzer.Charts;

/// <summary>How the values of a chart are written.</summary>
public enum ValueFormat
{
    /// <summary>As a number with at most two decimals.</summary>
    Number,

    /// <summary>A fraction, 0 to 1, written as a percentage.</summary>
    Percent,
}
