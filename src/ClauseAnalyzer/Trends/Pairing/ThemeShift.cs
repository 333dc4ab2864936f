namespace ClauseAnalyzer.Trends.Pairing;

/// <summary>Why the share of a theme moved from a text's ancestors to the text.</summary>
/// <param name="OldDocument">Names of the ancestors, joined by "; ".</param>
/// <param name="NewDocument">Name of the text.</param>
/// <param name="Theme">The matter whose share moved, as the model names it.</param>
/// <param name="OldShare">Share of the old paragraphs that carry it, 0 to 1.</param>
/// <param name="NewShare">Share of the new paragraphs that carry it, 0 to 1.</param>
/// <param name="Added">Part of the shift that came with added paragraphs.</param>
/// <param name="Dropped">Part that came with dropped ones.</param>
/// <param name="Reworded">Part that came with other words in paragraphs that live on.</param>
public sealed record ThemeShift(
    string OldDocument,
    string NewDocument,
    string Theme,
    double OldShare,
    double NewShare,
    double Added,
    double Dropped,
    double Reworded)
{
    /// <summary>Old paragraphs that the old share is of.</summary>
    public int OldN { get; init; }

    /// <summary>New paragraphs that the new share is of.</summary>
    public int NewN { get; init; }
}
