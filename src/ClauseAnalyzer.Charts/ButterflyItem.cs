namespace ClauseAnalyzer.Charts;

/// <summary>One term of a keyness butterfly.</summary>
/// <param name="Term">The word or phrase compared, written beside its bar.</param>
/// <param name="Score">The length of the bar, such as the z of the log-odds; negative for the left side.</param>
/// <param name="LogOdds">The log-odds ratio, for label and tooltip.</param>
/// <param name="CountLeft">Uses in the text on the left.</param>
/// <param name="CountRight">Uses in the text on the right.</param>
/// <param name="Link">Where the bar leads, when the style writes links; null for nowhere.</param>
public readonly record struct ButterflyItem(string Term, double Score, double LogOdds, int CountLeft, int CountRight, string? Link = null);
