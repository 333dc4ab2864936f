using ClauseAnalyzer.Text;

namespace ClauseAnalyzer.Classification.Features;

/// <summary>A stem of a text, by its number in a <see cref="TermTable"/>.</summary>
/// <param name="Id">The number; <see cref="TermTable.Unknown"/> or <see cref="TermTable.Break"/> where there is none.</param>
/// <param name="Span">The word, or the part of a hyphenated word, in UTF-16 code units of the text.</param>
internal readonly record struct Term(int Id, TextSpan Span);
