namespace ClauseAnalyzer.Classification.Cues;

/// <summary>A part of a word that is a word of its own to patterns.</summary>
/// <param name="Class">Its class.</param>
/// <param name="Start">Offset of its first unit in the word.</param>
/// <param name="End">Offset after its last.</param>
internal readonly record struct CueFormPart(int Class, int Start, int End);
