namespace ClauseAnalyzer.Rows;

/// <summary>One theme of a classified row.</summary>
/// <param name="Name">The theme's column.</param>
/// <param name="Present">Whether the probability reaches the theme's threshold.</param>
/// <param name="Probability">Calibrated probability, 0 to 1.</param>
/// <param name="Evidence">Words that speak for or against; empty when not asked for or read from CSV.</param>
public sealed record ClassifiedTheme(string Name, bool Present, double Probability, IReadOnlyList<ClassifiedEvidence> Evidence);
