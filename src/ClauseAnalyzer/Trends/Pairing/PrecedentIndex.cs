namespace ClauseAnalyzer.Trends.Pairing;

/// <summary>Finds the paragraphs nearest to a draft, by words and their order; rare words count more. Immutable and thread-safe.</summary>
public sealed class PrecedentIndex
{
    private readonly IReadOnlyList<Precedent> _precedents;
    private readonly SimilaritySpace _space;
    private readonly NearestTexts _texts;

    /// <summary>Indexes paragraphs.</summary>
    /// <param name="precedents">Paragraphs in any order; none is allowed.</param>
    public PrecedentIndex(IReadOnlyList<Precedent> precedents)
    {
        ArgumentNullException.ThrowIfNull(precedents);
        _precedents = precedents;
        _space = new SimilaritySpace([.. precedents.Select(precedent => precedent.Text)]);
        _texts = new NearestTexts(_space);
        foreach (var profile in _space.Profiles)
        {
            _texts.Add(profile);
        }
    }

    /// <summary>Number of paragraphs indexed.</summary>
    public int Count => _precedents.Count;

    /// <summary>The nearest paragraphs.</summary>
    /// <param name="text">The draft paragraph.</param>
    /// <param name="count">At most so many, at least 1.</param>
    /// <returns>By falling similarity, of equal ones the last indexed first; empty when nothing shares a word with the draft.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is below 1.</exception>
    public IReadOnlyList<PrecedentMatch> Nearest(string text, int count)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        return [.. _texts.Find(_space.ProfileOf(text), count, new double[Count])
            .Select(near => new PrecedentMatch(_precedents[near.Number], Math.Round(near.Similarity, 4)))];
    }
}
