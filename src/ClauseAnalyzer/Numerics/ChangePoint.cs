namespace ClauseAnalyzer.Numerics;

/// <summary>Where a share changes most.</summary>
/// <param name="Place">The last place before the change.</param>
/// <param name="P">Its p, the search over all places accounted for; above 0 to 1.</param>
public readonly record struct ChangePoint(double Place, double P);
