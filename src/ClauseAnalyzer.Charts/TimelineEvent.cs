namespace ClauseAnalyzer.Charts;

/// <summary>One document on a timeline.</summary>
/// <param name="Name">Its label.</param>
/// <param name="Date">Its date; null where unknown, then it is listed under the axis.</param>
/// <param name="Detail">A second, quieter line, such as the title; empty for none.</param>
/// <param name="Group">What it is told apart by, such as the organ; empty for none.</param>
/// <param name="N">Its number of units, such as paragraphs; null to write none.</param>
/// <param name="Link">Where the mark leads, when the style writes links; empty for nowhere.</param>
public sealed record TimelineEvent(string Name, DateOnly? Date, string Detail = "", string Group = "", int? N = null, string Link = "");
