namespace ClauseAnalyzer.Trends.Pairing;

/// <summary>An old paragraph answered by a new one.</summary>
/// <param name="Old">Index among the old paragraphs.</param>
/// <param name="New">Index among the new ones.</param>
/// <param name="Similarity">How alike they are, above 0.</param>
internal readonly record struct Match(int Old, int New, double Similarity);
