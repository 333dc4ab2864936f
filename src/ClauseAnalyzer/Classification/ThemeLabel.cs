namespace ClauseAnalyzer.Classification;

/// <summary>A model's answer on one theme for one paragraph.</summary>
/// <param name="Name">The theme as the model names it: "technical_assistance".</param>
/// <param name="Present">Whether the probability reaches the theme's threshold.</param>
/// <param name="Probability">Calibrated probability that the theme is present, 0 to 1.</param>
/// <param name="Evidence">The strongest words for and against, by falling absolute weight, at most eight; empty when no feature fired or evidence was not asked for.</param>
public sealed record ThemeLabel(string Name, bool Present, double Probability, IReadOnlyList<Evidence> Evidence)
{
    /// <summary>Whether the probability lies in the band in which the model is not sure of its answer; false for answers read from a file.</summary>
    public bool IsUncertain { get; init; }
}
