namespace ClauseAnalyzer.Charts;

/// <summary>One panel of small multiples.</summary>
/// <param name="Title">The panel's heading, such as a theme; empty for none.</param>
/// <param name="Series">The series; the same name has the same colour in every panel.</param>
public sealed record IntervalPanel(string Title, IReadOnlyList<IntervalSeries> Series);
