using ClauseAnalyzer.Words;

namespace ClauseAnalyzer.Lexicon;

/// <summary>What clauses are found by, of one written form: in one place, since it is looked at for every word of a text. Immutable.</summary>
/// <param name="Traits">What can be seen of it.</param>
/// <param name="Roles">What the lexicon says it can be.</param>
/// <param name="Entry">All that the lexicon knows of it.</param>
internal readonly record struct WordFacts(WordTraits Traits, WordRoles Roles, WordEntry Entry);
