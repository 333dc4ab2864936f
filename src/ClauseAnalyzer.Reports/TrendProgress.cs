namespace ClauseAnalyzer.Reports;

/// <summary>How far a trend has come.</summary>
/// <param name="Stage">The step under way.</param>
/// <param name="Done">Units of that step finished: inputs, documents or files.</param>
/// <param name="Total">Units of that step altogether; 0 while unknown.</param>
public readonly record struct TrendProgress(TrendStage Stage, int Done, int Total);
