namespace ClauseAnalyzer.Classification.Cues;

/// <summary>A compiled pattern.</summary>
/// <param name="Cue">Index of the cue that it belongs to.</param>
/// <param name="FirstStep">Where its steps begin.</param>
internal readonly record struct ThemeCuePattern(int Cue, int FirstStep);
