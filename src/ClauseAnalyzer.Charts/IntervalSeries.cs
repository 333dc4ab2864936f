namespace ClauseAnalyzer.Charts;

/// <summary>Points of one kind, told from others by colour and by the shape of the mark.</summary>
/// <param name="Name">The name in the legend.</param>
/// <param name="Points">The points, any order; a category without a point is a gap.</param>
public sealed record IntervalSeries(string Name, IReadOnlyList<IntervalPoint> Points);
