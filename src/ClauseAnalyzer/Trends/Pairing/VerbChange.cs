namespace ClauseAnalyzer.Trends.Pairing;

/// <summary>The canonical verbs of two paired paragraphs, which differ.</summary>
/// <param name="Old">The earlier verb, "urge".</param>
/// <param name="New">The later verb, "encourage".</param>
public sealed record VerbChange(string Old, string New);
