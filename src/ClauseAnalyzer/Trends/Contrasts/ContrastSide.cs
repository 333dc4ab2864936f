namespace ClauseAnalyzer.Trends.Contrasts;

/// <summary>One side of a contrast.</summary>
/// <param name="Name">The text's or the group's name.</param>
/// <param name="Documents">Its texts, at least one.</param>
public sealed record ContrastSide(string Name, IReadOnlyList<TrendDocument> Documents);
