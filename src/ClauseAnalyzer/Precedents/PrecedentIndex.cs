using ClauseAnalyzer.Trends.Pairing;

namespace ClauseAnalyzer.Precedents;

/// <summary>Finds the paragraphs nearest to a draft, by words and their order; rare words count more. Immutable and thread-safe.</summary>
public sealed class PrecedentIndex : IPrecedents
{
    private readonly IReadOnlyList<Precedent> precedents;
    private readonly SimilaritySpace space;
    private readonly NearestTexts texts;

    /// <summary>Indexes paragraphs.</summary>
    /// <param name="precedents">Paragraphs in any order; none is allowed.</param>
    public PrecedentIndex(IReadOnlyList<Precedent> precedents)
    {
        ArgumentNullException.ThrowIfNull(precedents);
        this.precedents = precedents;
        space = new SimilaritySpace([.. precedents.Select(precedent => precedent.Text)]);
        texts = new NearestTexts(space, space.Profiles);
    }

    /// <summary>Number of paragraphs indexed.</summary>
    public int Count => precedents.Count;

    /// <summary>The nearest paragraphs.</summary>
    /// <param name="text">The draft paragraph.</param>
    /// <param name="count">At most so many, at least 1.</param>
    /// <returns>By falling similarity, of equal ones the last indexed first; empty when nothing shares a word with the draft.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is below 1.</exception>
    public IReadOnlyList<PrecedentMatch> Nearest(string text, int count)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        return [.. texts.Find(space.ProfileOf(text), count, double.Epsilon, Count, texts.NewRoom())
            .Select(near => new PrecedentMatch(precedents[near.Number], Math.Round(near.Similarity, 4)))];
    }
}
