namespace ClauseAnalyzer.Charts;

/// <summary>Which colours a chart is drawn in.</summary>
public enum ChartTheme
{
    /// <summary>Light, and dark where the reader's system asks for it; programs without media queries show light.</summary>
    Auto,

    /// <summary>Light always.</summary>
    Light,

    /// <summary>Dark always.</summary>
    Dark,
}
