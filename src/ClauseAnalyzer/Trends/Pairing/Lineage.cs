using ClauseAnalyzer.Classification;

namespace ClauseAnalyzer.Trends.Pairing;

/// <summary>Pairs the paragraphs of an older and a newer text.</summary>
public static class Lineage
{
    /// <summary>Pairs two texts on demand.</summary>
    /// <param name="older">Paragraphs of the older text in document order; may be empty, and may be several texts one after the other.</param>
    /// <param name="newer">Paragraphs of the newer text in document order; may be empty.</param>
    /// <returns>Every paragraph of both in at least one pair.</returns>
    public static LineageResult Pair(IReadOnlyList<ClassifiedParagraph> older, IReadOnlyList<ClassifiedParagraph> newer) =>
        throw new NotImplementedException();
}
