namespace ClauseAnalyzer.Trends.Pairing;

/// <summary>A stretch of a comparison, with what became of words that stand in both texts at different places.</summary>
/// <param name="Op">What happened to it.</param>
/// <param name="Text">Its words.</param>
/// <param name="IsMoved">Whether the other text has the same words elsewhere; only of stretches put in.</param>
public readonly record struct MovedPart(DiffOp Op, string Text, bool IsMoved);
