using ClauseAnalyzer.Resolutions;
using ClauseAnalyzer.Rows;

namespace ClauseAnalyzer.Classification.Reading;

/// <summary>A text as read, before it is classified. Immutable.</summary>
/// <param name="Resolution">Its fields and paragraphs.</param>
/// <param name="Rows">For a file of rows that carry themes already, the rows, one a paragraph; null for a text that carries none.</param>
/// <param name="HasSections">Whether the sections of its paragraphs are known; false for rows that do not say.</param>
internal sealed record UnclassifiedText(Resolution Resolution, IReadOnlyList<ClassifiedRow>? Rows = null, bool HasSections = true)
{
    /// <summary>The value by which each paragraph is grouped, one a paragraph; empty for a text that brings none along.</summary>
    public IReadOnlyList<string> Groups { get; init; } = [];

    /// <summary>Its place in the caller's order, that of its first row; null without one.</summary>
    public double? Order { get; init; }
}
