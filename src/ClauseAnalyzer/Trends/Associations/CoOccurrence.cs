namespace ClauseAnalyzer.Trends.Associations;

/// <summary>How often two things stand in one paragraph.</summary>
/// <param name="Kind">"theme-verb" or "theme-theme".</param>
/// <param name="A">A theme.</param>
/// <param name="B">A verb of an act in the paragraph's own text, or another theme.</param>
/// <param name="Count">Paragraphs that have both.</param>
/// <param name="CountA">Paragraphs that have the first.</param>
/// <param name="CountB">Paragraphs that have the second.</param>
/// <param name="N">Paragraphs in all, preambular and operative.</param>
/// <param name="LogLikelihood">Dunning's G2 of the table of two by two, at least 0.</param>
/// <param name="Effect">log2 of the share of the second among paragraphs with the first over its share among the others; a count of 0 is taken as a half.</param>
public sealed record CoOccurrence(string Kind, string A, string B, int Count, int CountA, int CountB, int N, double LogLikelihood, double Effect)
{
    /// <summary>Paragraphs with both if neither cared for the other.</summary>
    public double Expected => N == 0 ? 0 : (double)CountA * CountB / N;
}
