namespace ClauseAnalyzer.Charts;

/// <summary>One cell of a heat map.</summary>
/// <param name="Value">The value that sets the colour; finite and not negative.</param>
/// <param name="Count">The count behind the value, for the tooltip; null where unknown.</param>
/// <param name="Link">Where the cell leads, when the style writes links; null for nowhere.</param>
public readonly record struct HeatMapCell(double Value, int? Count = null, string? Link = null);
