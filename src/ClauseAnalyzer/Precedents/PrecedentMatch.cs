namespace ClauseAnalyzer.Precedents;

/// <summary>A precedent and how near it is.</summary>
/// <param name="Precedent">The paragraph.</param>
/// <param name="Similarity">How alike the words are: 0 for no word of weight in common, 1 for equal texts.</param>
public sealed record PrecedentMatch(Precedent Precedent, double Similarity)
{
    /// <summary>The date of its text, ISO 8601; null when unknown.</summary>
    public string? Date { get; init; }

    /// <summary>How alike the meanings are: the cosine of two sentence vectors, -1 to 1; null where none was asked or there is no vector.</summary>
    public double? Meaning { get; init; }
}
