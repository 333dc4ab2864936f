namespace ClauseAnalyzer.Classification.Features;

/// <summary>A stem of a text, by its number in a <see cref="TermTable"/>.</summary>
/// <param name="Id">The number; <see cref="TermTable.Unknown"/> or <see cref="TermTable.Break"/> where there is none.</param>
/// <param name="Start">Offset of the first unit of the word, or of the part of a hyphenated word, in the composed text.</param>
/// <param name="End">Offset after its last.</param>
internal readonly record struct Term(int Id, int Start, int End);
