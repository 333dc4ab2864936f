using ClauseAnalyzer.Trends.Shares;

namespace ClauseAnalyzer.Trends.Contrasts;

/// <summary>A text of a contrast with its words counted.</summary>
/// <param name="Counted">The text.</param>
/// <param name="IsA">Whether it is of the first side.</param>
/// <param name="Organ">The organ within which it may change sides; empty where that is not known or is what is compared.</param>
internal sealed record ContrastText(CountedDocument Counted, bool IsA, string Organ);
