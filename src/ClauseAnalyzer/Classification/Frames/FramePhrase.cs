namespace ClauseAnalyzer.Classification.Frames;

/// <summary>A word or phrase of the table.</summary>
/// <param name="Words">Numbers of its words, at least one.</param>
/// <param name="NeedsCapital">Whether its first word is found only with a capital.</param>
/// <param name="Meaning">What it is in a frame.</param>
internal sealed record FramePhrase(int[] Words, bool NeedsCapital, FrameMeaning Meaning);
