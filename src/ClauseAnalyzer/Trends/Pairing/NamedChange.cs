using ClauseAnalyzer.Lexicon;

namespace ClauseAnalyzer.Trends.Pairing;

/// <summary>A change between two paired paragraphs, or of a whole one.</summary>
/// <param name="Name">As data/lexicon/changes.txt names it: "deadline lost".</param>
/// <param name="Direction">Whether the table counts it as softer or stronger.</param>
public readonly record struct NamedChange(string Name, ChangeDirection Direction);
