using ClauseAnalyzer.Lexicon;
using ClauseAnalyzer.Words;

namespace ClauseAnalyzer.Clauses;

/// <summary>Reads one modifier: a phrase of modifiers.txt, "with" and a feeling, or an adverb.</summary>
internal static class ModifierFinder
{
    // "with deep and sincere appreciation"
    private const int LongestFeeling = 5;

    /// <summary>Reads the modifier that begins at a place.</summary>
    /// <param name="words">The paragraph.</param>
    /// <param name="at">The place.</param>
    /// <param name="end">The place after it, when there is one.</param>
    /// <param name="kind">What it is.</param>
    public static bool TryRead(ParagraphWords words, int at, out int end, out PhraseKind kind)
    {
        if (words.Is(at, WordRoles.BeginsModifier))
        {
            foreach (var pattern in words[at].Entry.Modifiers)
            {
                end = PhraseMatcher.Match(words, at, pattern);
                if (end > at)
                {
                    kind = pattern.Kind;
                    return true;
                }
            }
        }

        kind = PhraseKind.Manner;
        end = words.IsWord(at, "with") ? EndOfFeeling(words, at) : at;
        if (end == at && words.Has(at, WordTraits.EndsInLy) && !words.Is(at, WordRoles.NotManner))
        {
            end = at + 1;
        }

        return end > at;
    }

    private static int EndOfFeeling(ParagraphWords words, int with)
    {
        var end = with;
        var noun = NextFeeling(words, with + 1);
        while (noun > 0)
        {
            end = noun + 1;
            noun = words.IsWord(end, "and") ? NextFeeling(words, end + 1) : 0;
        }

        return end;
    }

    private static int NextFeeling(ParagraphWords words, int from)
    {
        for (var at = from; at < from + LongestFeeling && words[at].IsWord; at++)
        {
            if (words.Is(at, WordRoles.Feeling))
            {
                return at;
            }

            if (words.Is(at, WordRoles.Preposition | WordRoles.Relative | WordRoles.Subordinator) || words.IsWord(at, "the"))
            {
                return 0;
            }
        }

        return 0;
    }
}
