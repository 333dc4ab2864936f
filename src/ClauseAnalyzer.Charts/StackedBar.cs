namespace ClauseAnalyzer.Charts;

/// <summary>One bar made of parts.</summary>
/// <param name="Category">The bar's label, and its n.</param>
/// <param name="Counts">How many units each part has, as many as the chart has parts, none negative.</param>
public sealed record StackedBar(ChartCategory Category, IReadOnlyList<double> Counts);
