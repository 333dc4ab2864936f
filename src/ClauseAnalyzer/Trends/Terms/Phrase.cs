namespace ClauseAnalyzer.Trends.Terms;

/// <summary>A run of words that occurs again and again, as the place where it first stands.</summary>
/// <param name="First">The place of its first word, where it first occurs.</param>
/// <param name="Length">Its words, at least 1.</param>
/// <param name="Count">Its occurrences.</param>
/// <param name="Documents">Documents that hold it.</param>
/// <param name="FreeLeft">Occurrences that no content word and no part of the same name stands before.</param>
/// <param name="FreeRight">Occurrences that no content word and no part of the same name stands behind.</param>
internal readonly record struct Phrase(int First, int Length, int Count, int Documents, int FreeLeft, int FreeRight)
{
    // A phrase that longer ones account for so far is told by them.
    private const double NearlyAll = 0.8;

    // A phrase that goes on, one way or the other, in half of its occurrences is cut out of longer ones.
    private const double LeastFree = 0.5;

    /// <summary>Its occurrences within longer whole phrases.</summary>
    public int Covered { get; init; }

    /// <summary>Its occurrences outside longer whole phrases.</summary>
    public int Free => Count - Covered;

    /// <summary>Whether it is whole, and longer phrases do not account for nearly all of its occurrences.</summary>
    public bool IsTerm => IsWhole && Covered < NearlyAll * Count;

    /// <summary>Whether it mostly ends where it ends: "human rights", not "communications technologies".</summary>
    public bool IsWhole => FreeLeft >= LeastFree * Count && FreeRight >= LeastFree * Count;
}
