namespace ClauseAnalyzer.Trends.Pairing;

/// <summary>A stretch of words in the comparison of two texts.</summary>
/// <param name="Op">Whether both texts have it, or which.</param>
/// <param name="Text">The words with their spaces, never empty.</param>
public sealed record DiffPart(DiffOp Op, string Text);
