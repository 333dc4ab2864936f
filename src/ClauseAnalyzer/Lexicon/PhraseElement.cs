namespace ClauseAnalyzer.Lexicon;

/// <summary>One place of a phrase: some words, of which one must stand there, or an open noun phrase.</summary>
/// <param name="Words">The alternatives; empty for an open element.</param>
/// <param name="IsOptional">Whether the place may be left out.</param>
/// <param name="Open">What stands there when it is not a listed word.</param>
internal sealed record PhraseElement(WordEntry[] Words, bool IsOptional, OpenElement Open);
