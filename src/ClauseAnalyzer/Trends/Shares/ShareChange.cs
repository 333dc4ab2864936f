namespace ClauseAnalyzer.Trends.Shares;

/// <summary>Where the share of a theme changes most along the texts, or why that is not asked.</summary>
/// <param name="Value">The theme.</param>
/// <param name="Documents">Texts that have a place in the order.</param>
/// <param name="LastBefore">The last text before the change; empty without one.</param>
/// <param name="FirstAfter">The first text after it; empty without one.</param>
/// <param name="CountBefore">Paragraphs before it that carry the theme.</param>
/// <param name="NBefore">Paragraphs before it.</param>
/// <param name="CountAfter">Paragraphs after it that carry the theme.</param>
/// <param name="NAfter">Paragraphs after it.</param>
/// <param name="P">p of the largest change of all places, 1 without a test.</param>
/// <param name="Q">Benjamini-Hochberg q over all themes, 1 without a test.</param>
/// <param name="Reason">Why there is no test; empty where there is one.</param>
public sealed record ShareChange(
    string Value, int Documents, string LastBefore, string FirstAfter, int CountBefore, int NBefore, int CountAfter, int NAfter, double P, double Q, string Reason)
{
    /// <summary>"changes" where q is at most 0.05, "no detectable change", or "not tested".</summary>
    public string Verdict => Reason.Length > 0 ? "not tested" : Q <= ShareTrends.MostFalseDiscoveries ? "changes" : "no detectable change";
}
