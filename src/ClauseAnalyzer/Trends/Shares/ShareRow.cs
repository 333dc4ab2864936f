namespace ClauseAnalyzer.Trends.Shares;

/// <summary>How often a theme, verb, family, force or addressee occurs in one section of one document.</summary>
/// <param name="Document">The document's name.</param>
/// <param name="Date">Its date; null when unknown.</param>
/// <param name="Section">"preambular", "operative", or "all" for the two together; never "other".</param>
/// <param name="Value">The theme, verb, family, force or addressee counted.</param>
/// <param name="Count">Units that have it; 0 to <paramref name="N"/>.</param>
/// <param name="N">Units in that section of that document, at least 1; the table says what a unit is.</param>
/// <param name="Share"><paramref name="Count"/> by <paramref name="N"/>, 0 to 1.</param>
/// <param name="Low">Lower end of the 95% interval.</param>
/// <param name="High">Upper end of the 95% interval.</param>
public sealed record ShareRow(
    string Document,
    DateOnly? Date,
    string Section,
    string Value,
    int Count,
    int N,
    double Share,
    double Low,
    double High);
