namespace ClauseAnalyzer.Trends.Duties;

/// <summary>A recurring duty that a paragraph lays down.</summary>
/// <param name="Document">The document's name.</param>
/// <param name="Date">Its date; null when unknown.</param>
/// <param name="Position">The paragraph's place in its document.</param>
/// <param name="Label">Its number; empty where it has none.</param>
/// <param name="Kind">"report", "review" (and sunset), "funding" or "meeting".</param>
/// <param name="Who">Who is to act, as written; empty where nobody is named.</param>
/// <param name="ToWhom">Of a report, to whom, as written; else empty.</param>
/// <param name="When">When, as written; empty where nothing is said.</param>
/// <param name="Words">The words that show it, as written.</param>
public sealed record DutyRow(
    string Document,
    DateOnly? Date,
    int Position,
    string Label,
    string Kind,
    string Who,
    string ToWhom,
    string When,
    string Words);
