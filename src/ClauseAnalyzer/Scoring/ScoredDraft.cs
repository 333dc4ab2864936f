using ClauseAnalyzer.Resolutions;
using ClauseAnalyzer.Scoring.Changes;

namespace ClauseAnalyzer.Scoring;

/// <summary>The paragraphs of one input, scored. Immutable.</summary>
/// <param name="Source">Where they were read from; "-" for standard input, empty for the command line.</param>
/// <param name="Paragraphs">One a paragraph, in order; may be empty.</param>
public sealed record ScoredDraft(string Source, IReadOnlyList<ScoredParagraph> Paragraphs)
{
    /// <summary>The text as read; null for paragraphs that stand alone.</summary>
    public Resolution? Resolution { get; init; }

    /// <summary>Whether it is a whole text, which a reader wants to see in summary first; false for paragraphs that stand alone.</summary>
    public bool IsWhole { get; init; }

    /// <summary>What tracked changes do; <see cref="DraftChanges.None"/> without any.</summary>
    public DraftChanges Changes { get; init; } = DraftChanges.None;
}
