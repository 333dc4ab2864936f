using ClauseAnalyzer.Lexicon;
using ClauseAnalyzer.Words;

namespace ClauseAnalyzer.Clauses;

/// <summary>Plain noun phrases, as far as open hedges need them.</summary>
internal static class NounPhrase
{
    // "the early and universal ratification of": how far the noun of doing may stand off.
    private const int LongestLeadToDeed = 4;

    // Longer runs of words are lists or no text at all.
    private const int LongestPhrase = 80;

    /// <summary>The place after the noun phrase that begins at a place; the place itself when none does.</summary>
    public static int End(ParagraphWords words, int at)
    {
        var end = at;
        for (var place = at; place < at + LongestPhrase && words[place].IsWord; place++)
        {
            if (words.Is(place, WordRoles.Conjunction))
            {
                if (!Continues(words, place + 1))
                {
                    break;
                }

                continue;
            }

            if (IsBoundary(words, place) && !(place > at && (words.IsWord(place, "of") || IsWithinName(words, place))))
            {
                break;
            }

            end = place + 1;
        }

        return end;
    }

    /// <summary>Whether a phrase speaks of rules or means of one's own: "national legislation", "their priorities".</summary>
    public static bool IsOwnRule(ParagraphWords words, int from, int to)
    {
        var seen = WordRoles.None;
        for (var place = from; place < to; place++)
        {
            seen |= words[place].Entry.Roles & (WordRoles.Own | WordRoles.Rule);
        }

        return seen == (WordRoles.Own | WordRoles.Rule);
    }

    /// <summary>Whether what follows is something to do ("adopting", "the establishment of") rather than something to read.</summary>
    public static bool IsDeed(ParagraphWords words, int at)
    {
        // "to consider, in the event of refusal, indicating": look behind the insertion.
        if (words.IsMark(at, ','))
        {
            do
            {
                at++;
            }
            while (words[at].IsWord);
            at = words.IsMark(at, ',') ? at + 1 : at;
        }

        for (var place = at; place < at + LongestLeadToDeed && words[place].IsWord; place++)
        {
            if (words.Is(place, WordRoles.Deed) || (words.Has(place, WordTraits.EndsInIng) && !words.Is(place - 1, WordRoles.Determiner)))
            {
                return true;
            }

            if (words.Is(place, WordRoles.Preposition | WordRoles.Subordinator))
            {
                return false;
            }
        }

        return false;
    }

    // "Advisory Committee on Administrative and Budgetary Questions"
    private static bool IsWithinName(ParagraphWords words, int place) =>
        (words.IsWord(place, "on") || words.IsWord(place, "for"))
        && words.Has(place - 1, WordTraits.Capital)
        && words.Has(place + 1, WordTraits.Capital);

    private static bool IsBoundary(ParagraphWords words, int place) =>
        words.Is(place, WordRoles.Preposition | WordRoles.Relative | WordRoles.Modal | WordRoles.Be)
        || (words.Is(place, WordRoles.Subordinator) && !words.Is(place, WordRoles.Determiner));

    private static bool Continues(ParagraphWords words, int place)
    {
        var word = words[place];
        return word.IsWord
            && !IsBoundary(words, place)
            && !word.Has(WordTraits.EndsInIng)
            && word.Entry.Hedges.Length == 0
            && (word.Has(WordTraits.Capital) || !IsBaseVerb(word.Entry));
    }

    private static bool IsBaseVerb(WordEntry entry)
    {
        foreach (var form in entry.Forms)
        {
            if (form.Form == VerbForms.Base)
            {
                return true;
            }
        }

        return false;
    }
}
