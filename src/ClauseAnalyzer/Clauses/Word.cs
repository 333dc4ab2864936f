using ClauseAnalyzer.Lexicon;
using ClauseAnalyzer.Words;

namespace ClauseAnalyzer.Clauses;

/// <summary>A word or a punctuation mark of a paragraph.</summary>
/// <param name="Start">Offset of its first code unit, in the composed text.</param>
/// <param name="End">Offset after its last.</param>
/// <param name="Mark">The punctuation mark; '\0' for a word.</param>
/// <param name="Traits">What can be seen of it.</param>
/// <param name="Roles">What the lexicon says it can be; the same as those of <paramref name="Entry"/>, at hand.</param>
/// <param name="Entry">What the lexicon knows of it; <see cref="WordEntry.Unknown"/> for a mark.</param>
internal readonly record struct Word(int Start, int End, char Mark, WordTraits Traits, WordRoles Roles, WordEntry Entry)
{
    public bool IsWord => Mark == '\0';

    public bool Has(WordTraits traits) => (Traits & traits) != 0;
}
