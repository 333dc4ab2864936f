using ClauseAnalyzer.Trends.Pairing;

namespace ClauseAnalyzer.Scoring.Changes;

/// <summary>What the tracked changes of one author do to a draft, as if nobody else had made any. Immutable.</summary>
/// <param name="Author">The name in the file; empty where the changes name nobody.</param>
/// <param name="First">The earliest of them, by the author's own clock; null where none says when.</param>
/// <param name="Last">The latest of them; null where none says when.</param>
/// <param name="Pairs">The paragraphs that they change, before and after, in reading order; those they leave alone are not among them. Empty where they change no paragraph, only a heading for instance.</param>
public sealed record AuthorChanges(string Author, DateTime? First, DateTime? Last, IReadOnlyList<LineagePair> Pairs)
{
    /// <summary>Number of paragraphs in which something became softer.</summary>
    public int Softer => Pairs.Count(pair => pair.Softer.Any());

    /// <summary>Number of paragraphs in which something became stronger.</summary>
    public int Stronger => Pairs.Count(pair => pair.Stronger.Any());
}
