namespace ClauseAnalyzer.Charts;

/// <summary>Descent between two events of a timeline.</summary>
/// <param name="From">Index of the earlier event, from 0.</param>
/// <param name="To">Index of the later event, from 0.</param>
public readonly record struct TimelineLink(int From, int To);
