namespace ClauseAnalyzer.Numerics;

/// <summary>What one document of a series has.</summary>
/// <param name="Count">Units with the property, 0 to <paramref name="N"/>.</param>
/// <param name="N">Units of the document, at least 1.</param>
public readonly record struct OrderedCount(int Count, int N);
