namespace ClauseAnalyzer.Precedents;

/// <summary>A precedent and how near it is.</summary>
/// <param name="Precedent">The paragraph.</param>
/// <param name="Similarity">How alike the words are: above 0, 1 for equal texts.</param>
public sealed record PrecedentMatch(Precedent Precedent, double Similarity)
{
    /// <summary>The date of its text, ISO 8601; null when unknown.</summary>
    public string? Date { get; init; }
}
