namespace ClauseAnalyzer.Classification.Frames;

/// <summary>A written word, or a part of one ("capacity" in "capacity-building"), as frames see it. Immutable.</summary>
/// <param name="Word">Its number in the table; -1 for a word that the table lacks.</param>
/// <param name="IsCapital">Whether it begins with a capital.</param>
/// <param name="Start">Offset of its first unit in the written word.</param>
/// <param name="End">Offset after its last.</param>
internal readonly record struct FrameFormPart(int Word, bool IsCapital, int Start, int End);
