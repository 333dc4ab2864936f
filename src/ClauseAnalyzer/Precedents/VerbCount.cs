namespace ClauseAnalyzer.Precedents;

/// <summary>How often a verb was used, and where last. Immutable.</summary>
/// <param name="Verb">The canonical verb.</param>
/// <param name="Count">Number of clauses.</param>
/// <param name="Document">The latest text that uses it.</param>
/// <param name="Label">The paragraph there; empty where it has no number.</param>
public sealed record VerbCount(string Verb, int Count, string Document, string Label);
