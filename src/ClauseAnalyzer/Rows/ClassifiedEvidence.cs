namespace ClauseAnalyzer.Rows;

/// <summary>Words that speak for or against a theme, as they stand in JSON Lines output.</summary>
/// <param name="Text">The words as written.</param>
/// <param name="In">"text" or "chapeau": the string that the offsets count in.</param>
/// <param name="Start">First UTF-16 code unit, from 0.</param>
/// <param name="End">Offset after the last code unit.</param>
/// <param name="Weight">What they add to the score, in log-odds; negative when they speak against.</param>
public sealed record ClassifiedEvidence(string Text, string In, int Start, int End, double Weight);
