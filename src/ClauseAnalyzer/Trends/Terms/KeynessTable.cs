namespace ClauseAnalyzer.Trends.Terms;

/// <summary>The words that set one text of a trend apart from another.</summary>
/// <remarks>
/// Terms are phrases of one to four words without numbers that neither begin nor end with a function word
/// (<see cref="FunctionWords"/>). Of phrases that share words and occur about as often only the strongest is listed.
/// </remarks>
public static class KeynessTable
{
    // Two texts give no reason to speak of a word that they use twice together.
    private const int LeastCount = 3;

    /// <summary>Compares the first text with the last, and each with the next.</summary>
    /// <param name="documents">The texts, in any order; they are compared in order of date. Together they are the prior, scaled to the length of their average text.</param>
    /// <param name="perSide">Rows kept for each pair and each direction, at least 1.</param>
    /// <returns>First against last, then neighbours in order; within a pair by falling z. Empty for fewer than two documents.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="perSide"/> is below 1.</exception>
    public static IReadOnlyList<KeynessRow> Rows(IReadOnlyList<TrendDocument> documents, int perSide = 100)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(perSide, 1);
        var ordered = TrendDocument.InOrder(documents);
        if (ordered.Count < 2)
        {
            return [];
        }

        var comparison = new KeynessComparison(ordered, perSide, LeastCount);
        var rows = new List<KeynessRow>(comparison.Between([0], [ordered.Count - 1], ordered[0].Name, ordered[^1].Name));
        for (var index = 1; index < ordered.Count && ordered.Count > 2; index++)
        {
            rows.AddRange(comparison.Between([index - 1], [index], ordered[index - 1].Name, ordered[index].Name));
        }

        return rows;
    }

    /// <summary>Compares a group of texts with a reference corpus of the user's own.</summary>
    /// <param name="reference">The corpus to compare with, and its name in the table.</param>
    /// <param name="target">The texts to compare, and their name in the table.</param>
    /// <param name="perSide">Rows kept for each direction, at least 1.</param>
    /// <returns>By falling z; empty when either side has no words.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="perSide"/> is below 1.</exception>
    public static IReadOnlyList<KeynessRow> Compare(
        (string Name, IReadOnlyList<TrendDocument> Documents) reference,
        (string Name, IReadOnlyList<TrendDocument> Documents) target,
        int perSide = 100)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(perSide, 1);
        var comparison = new KeynessComparison([.. reference.Documents, .. target.Documents], perSide, LeastCount);
        var count = reference.Documents.Count;
        return comparison.Between(
            [.. Enumerable.Range(0, count)],
            [.. Enumerable.Range(count, target.Documents.Count)],
            reference.Name,
            target.Name);
    }
}
