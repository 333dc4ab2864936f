namespace ClauseAnalyzer.Charts;

/// <summary>One line of a slope chart.</summary>
/// <param name="Name">Its label at both ends.</param>
/// <param name="Values">One finite value a column; null for a gap.</param>
/// <param name="Emphasized">Whether it is drawn in colour; when no line is, all are.</param>
public sealed record SlopeLine(string Name, IReadOnlyList<double?> Values, bool Emphasized = false);
