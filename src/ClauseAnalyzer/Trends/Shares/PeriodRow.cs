namespace ClauseAnalyzer.Trends.Shares;

/// <summary>The share of a theme over all documents of a year.</summary>
/// <param name="Period">The year, "2019".</param>
/// <param name="IsPartial">Whether the year is the last of the set and its last document is dated before December: more may come.</param>
/// <param name="Section">"all", "preambular" or "operative".</param>
/// <param name="Theme">What the paragraphs carry, as the model names it.</param>
/// <param name="Documents">Documents of the year with a paragraph in the section, at least 1.</param>
/// <param name="Count">Paragraphs that carry the theme.</param>
/// <param name="N">Paragraphs of the section in all documents of the year.</param>
/// <param name="Share"><paramref name="Count"/> by <paramref name="N"/>, 0 to 1.</param>
/// <param name="Low">Lower end of the 95% interval; null for a single document, which says nothing of others.</param>
/// <param name="High">Upper end of the 95% interval; null for a single document.</param>
public sealed record PeriodRow(
    string Period,
    bool IsPartial,
    string Section,
    string Theme,
    int Documents,
    int Count,
    int N,
    double Share,
    double? Low,
    double? High);
