namespace ClauseAnalyzer.Trends.Pairing;

/// <summary>The comparison of two texts.</summary>
/// <param name="Pairs">In order of the new text; a dropped paragraph stands after the pair of the old one before it.</param>
/// <param name="Summary">The counts over <paramref name="Pairs"/>.</param>
public sealed record LineageResult(IReadOnlyList<LineagePair> Pairs, LineageSummary Summary);
