namespace ClauseAnalyzer.Trends.Terms;

/// <summary>How often a term stands in a document, per 1,000 words.</summary>
/// <param name="Document">The document's name.</param>
/// <param name="Date">Its date; null when unknown.</param>
/// <param name="Term">The term, as asked for or as chosen by the data.</param>
/// <param name="Count">Its occurrences in the preambular and operative paragraphs.</param>
/// <param name="Words">Words of those paragraphs.</param>
/// <param name="PerThousand">1,000 times <paramref name="Count"/> by <paramref name="Words"/>; 0 in a document without words.</param>
/// <param name="Low">Lower end of the exact 95% Poisson interval of the rate.</param>
/// <param name="High">Upper end of that interval.</param>
public sealed record TermRow(
    string Document,
    DateOnly? Date,
    string Term,
    int Count,
    int Words,
    double PerThousand,
    double Low,
    double High);
