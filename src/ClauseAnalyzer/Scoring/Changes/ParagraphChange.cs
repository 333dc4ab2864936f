using ClauseAnalyzer.Trends.Pairing;

namespace ClauseAnalyzer.Scoring.Changes;

/// <summary>What one author's tracked changes do to one paragraph. Immutable.</summary>
/// <param name="By">The author and when.</param>
/// <param name="Pair">The paragraph before and after these changes alone.</param>
public sealed record ParagraphChange(AuthorChanges By, LineagePair Pair);
