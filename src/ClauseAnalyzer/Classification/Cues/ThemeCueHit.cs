namespace ClauseAnalyzer.Classification.Cues;

/// <summary>A place where a cue was found.</summary>
/// <param name="Cue">Index into <see cref="ThemeCues.Cues"/>.</param>
/// <param name="Start">Offset of the first word, in UTF-16 code units of the text.</param>
/// <param name="End">Offset after the last word.</param>
public readonly record struct ThemeCueHit(int Cue, int Start, int End);
