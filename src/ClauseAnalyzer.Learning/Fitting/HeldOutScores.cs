namespace ClauseAnalyzer.Learning.Fitting;

/// <summary>What models said of rows that they had not seen.</summary>
/// <param name="L1">The penalty they were fitted with.</param>
/// <param name="LogLoss">Log loss before calibration, in bits.</param>
/// <param name="Scores">One a row of the theme, in order.</param>
internal sealed record HeldOutScores(double L1, double LogLoss, float[] Scores);
