namespace ClauseAnalyzer.Trends.Terms;

/// <summary>The words that set one text of a trend apart from another.</summary>
public static class KeynessTable
{
    /// <summary>Compares the first text with the last, and each with the next.</summary>
    /// <param name="documents">The texts, in any order; they are compared in order of date.</param>
    /// <param name="perSide">Rows kept for each pair and each direction, at least 1.</param>
    /// <returns>First against last, then neighbours in order; within a pair by falling z. Empty for fewer than two documents.</returns>
    public static IReadOnlyList<KeynessRow> Rows(IReadOnlyList<TrendDocument> documents, int perSide = 100) => throw new NotImplementedException();
}
