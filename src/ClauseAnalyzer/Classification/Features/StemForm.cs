namespace ClauseAnalyzer.Classification.Features;

/// <summary>A word of a text as stems. Immutable.</summary>
/// <param name="Stem">Its number in a <see cref="TermTable"/>; of no meaning when it has parts.</param>
/// <param name="Parts">The stems it is made of, "capacity-building"; null for a word of one stem.</param>
internal readonly record struct StemForm(int Stem, StemFormPart[]? Parts);
