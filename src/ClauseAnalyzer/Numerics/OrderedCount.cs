namespace ClauseAnalyzer.Numerics;

/// <summary>What one document of a series has.</summary>
/// <param name="Count">Units with the property, 0 to <paramref name="N"/>.</param>
/// <param name="N">Units of the document, at least 1.</param>
/// <param name="Place">Its place in the order; documents of one place are tied.</param>
/// <param name="Stratum">Documents of different strata are not set beside each other: an organ's index, 0 where all are one.</param>
public readonly record struct OrderedCount(int Count, int N, double Place, int Stratum = 0)
{
    // Correlation of two paragraphs of one document that the weights reckon with.
    private const double Correlation = 0.03;

    /// <summary>
    /// What the document weighs in a test: n / (1 + (n - 1) 0.03), the paragraphs that would say as much if none depended on
    /// another (Kish, Survey Sampling, 1965). However long, no document weighs more than 33.
    /// </summary>
    public double Weight => N / (1 + ((N - 1) * Correlation));

    /// <summary>Weight times the document's share.</summary>
    public double WeighedCount => Weight * Count / N;
}
