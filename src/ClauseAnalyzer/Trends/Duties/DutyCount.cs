namespace ClauseAnalyzer.Trends.Duties;

/// <summary>How many duties of a kind a document lays down.</summary>
/// <param name="Document">The document's name.</param>
/// <param name="Date">Its date; null when unknown.</param>
/// <param name="Kind">"report", "review", "funding" or "meeting".</param>
/// <param name="Count">Clauses that lay down such a duty, at least 0.</param>
public sealed record DutyCount(string Document, DateOnly? Date, string Kind, int Count);
