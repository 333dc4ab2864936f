namespace ClauseAnalyzer.Charts;

/// <summary>One row of a heat map.</summary>
/// <param name="Name">The row's label, such as a verb.</param>
/// <param name="Cells">One cell a column; null where there is no value, drawn apart from zero.</param>
/// <param name="Group">Heading that neighbouring rows share, such as a family of verbs; empty for none.</param>
public sealed record HeatMapRow(string Name, IReadOnlyList<HeatMapCell?> Cells, string Group = "");
