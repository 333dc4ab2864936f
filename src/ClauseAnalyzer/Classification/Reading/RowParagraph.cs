using ClauseAnalyzer.Resolutions;

namespace ClauseAnalyzer.Classification.Reading;

/// <summary>A row that carries no themes, as a paragraph.</summary>
/// <param name="Paragraph">Its paragraph.</param>
/// <param name="Date">The date in its row; null when there is none.</param>
/// <param name="HasSection">Whether its row named the section.</param>
/// <param name="Group">The value that it is grouped by; null when its file has no such column.</param>
internal sealed record RowParagraph(Paragraph Paragraph, DateOnly? Date, bool HasSection, string? Group)
{
    /// <summary>Its place in the caller's order; null without one.</summary>
    public double? Order { get; init; }

    /// <summary>The organ that speaks; empty where the row names none.</summary>
    public string Organ { get; init; } = "";
}
