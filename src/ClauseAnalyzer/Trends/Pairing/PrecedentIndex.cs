namespace ClauseAnalyzer.Trends.Pairing;

/// <summary>Finds the paragraphs nearest to a draft. Immutable and thread-safe.</summary>
public sealed class PrecedentIndex
{
    /// <summary>Indexes paragraphs.</summary>
    /// <param name="precedents">Paragraphs in any order; none is allowed.</param>
    public PrecedentIndex(IReadOnlyList<Precedent> precedents)
    {
        ArgumentNullException.ThrowIfNull(precedents);
        Count = precedents.Count;
    }

    /// <summary>Number of paragraphs indexed.</summary>
    public int Count { get; }

    /// <summary>The nearest paragraphs.</summary>
    /// <param name="text">The draft paragraph.</param>
    /// <param name="count">At most so many, at least 1.</param>
    /// <returns>By falling similarity, equal ones in the order indexed; empty when nothing shares a word with the draft.</returns>
    public IReadOnlyList<PrecedentMatch> Nearest(string text, int count) => throw new NotImplementedException();
}
