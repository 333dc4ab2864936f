namespace ClauseAnalyzer.Precedents;

/// <summary>Paragraphs that a draft can be held against.</summary>
public interface IPrecedents
{
    /// <summary>The nearest paragraphs.</summary>
    /// <param name="text">The draft paragraph.</param>
    /// <param name="count">At most so many, at least 1.</param>
    /// <returns>By falling similarity; empty when nothing shares a word with the draft.</returns>
    IReadOnlyList<PrecedentMatch> Nearest(string text, int count);
}
