using ClauseAnalyzer.Classification;

namespace ClauseAnalyzer.Trends.Topics;

/// <summary>A topic that nobody named: key terms that stand in the same paragraphs. An offer to look at, no finding. Immutable.</summary>
/// <param name="Terms">Its terms, the most key first.</param>
/// <param name="Paragraphs">The paragraphs that hold one of its terms, in the order of the texts.</param>
/// <param name="NearestTheme">The theme whose paragraphs are most like its own; empty without themes.</param>
/// <param name="Overlap">How alike the two sets of paragraphs are, Dice's coefficient, 0 to 1.</param>
public sealed record CandidateTopic(IReadOnlyList<string> Terms, IReadOnlyList<ClassifiedParagraph> Paragraphs, string NearestTheme, double Overlap)
{
    /// <summary>Its first term.</summary>
    public string Name => Terms[0];
}
