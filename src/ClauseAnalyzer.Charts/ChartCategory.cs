namespace ClauseAnalyzer.Charts;

/// <summary>One place on an axis of names: a document, a year, a term.</summary>
/// <param name="Name">The label; long ones are wrapped or shortened, the whole stays in a tooltip.</param>
/// <param name="N">How many units the numbers of this category rest on, written "n = 16"; null to write none.</param>
/// <param name="Detail">A second, quieter line, such as a date; empty for none.</param>
/// <param name="FollowsPrevious">
/// Whether a line may join this category to the one before it; false for a document that does not
/// descend from its neighbour, so that no line suggests a development.
/// </param>
public sealed record ChartCategory(string Name, int? N = null, string Detail = "", bool FollowsPrevious = true);
