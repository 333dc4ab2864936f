namespace ClauseAnalyzer.Trends.Contrasts;

/// <summary>Two texts, or two groups of texts, set beside each other. Immutable.</summary>
/// <param name="A">The first, the earlier where they have an order.</param>
/// <param name="B">The second.</param>
/// <param name="Relation">What is known of descent between two texts.</param>
public sealed record Contrast(ContrastSide A, ContrastSide B, ContrastRelation Relation)
{
    /// <summary>Whether it is of two texts: what they contain is a fact, and paragraphs can be allotted between them by chance.</summary>
    public bool IsOfTexts => A.Documents.Count == 1 && B.Documents.Count == 1;
}
