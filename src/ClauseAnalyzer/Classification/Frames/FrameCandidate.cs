namespace ClauseAnalyzer.Classification.Frames;

/// <summary>A phrase of the table as it is looked for where its first word stands: a value, so that those of a word stand side by side.</summary>
/// <param name="Length">Number of its words, at least 1.</param>
/// <param name="Second">Number of its second word; -1 where it has none.</param>
/// <param name="Rest">Where its further words stand among those of all phrases.</param>
/// <param name="NeedsCapital">Whether its first word is found only with a capital.</param>
/// <param name="Meaning">What it is in a frame.</param>
internal readonly record struct FrameCandidate(int Length, int Second, int Rest, bool NeedsCapital, FrameMeaning Meaning);
