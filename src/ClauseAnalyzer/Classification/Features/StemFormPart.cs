namespace ClauseAnalyzer.Classification.Features;

/// <summary>A part of a word with a stem of its own, or a mark in it that n-grams do not cross.</summary>
/// <param name="Stem">Number in a <see cref="TermTable"/>.</param>
/// <param name="Start">Offset of its first unit in the word.</param>
/// <param name="End">Offset after its last.</param>
internal readonly record struct StemFormPart(int Stem, int Start, int End);
