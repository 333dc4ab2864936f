namespace ClauseAnalyzer.Precedents.Vectors;

/// <summary>The meaning of a text beside those of the paragraphs of a corpus. Immutable and thread-safe.</summary>
/// <param name="vector">The text's vector.</param>
/// <param name="scan">The vectors of the corpus.</param>
internal sealed class TextMeaning(SentenceVector vector, VectorScan scan)
{
    // Below this, paragraphs have no more in common than any two of a corpus of resolutions.
    private const double Least = 0.35;

    /// <summary>The nearest paragraphs.</summary>
    /// <param name="count">At most so many.</param>
    /// <param name="allowed">Those that may be given; null for all.</param>
    /// <returns>By falling similarity.</returns>
    public List<(long Id, double Similarity)> Nearest(int count, IReadOnlySet<long>? allowed) => scan.Nearest(vector, count, Least, allowed);

    /// <summary>How near a paragraph is: the cosine; null when it has no vector.</summary>
    public double? SimilarityOf(long id) => scan.SimilarityTo(vector, id);
}
