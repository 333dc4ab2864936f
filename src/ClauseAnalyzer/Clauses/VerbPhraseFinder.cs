using ClauseAnalyzer.Lexicon;
using ClauseAnalyzer.Words;

namespace ClauseAnalyzer.Clauses;

/// <summary>Reads the words of an act from its verb to the end of the verb phrase: particles, the noun of "expresses its concern", modifiers behind.</summary>
internal static class VerbPhraseFinder
{
    // Words that may stand between a head and its particle: "calls, in this regard, once again upon".
    private const int LongestGap = 14;

    // "its deep and abiding sense of": longer noun phrases are objects.
    private const int LongestLightNoun = 8;

    /// <summary>Finds the reading of a word whose particles follow it.</summary>
    /// <param name="words">The paragraph.</param>
    /// <param name="head">Place of the verb.</param>
    /// <param name="allowed">Forms that may stand here.</param>
    /// <param name="form">The reading, that with most particles first.</param>
    /// <param name="end">The place after the last particle.</param>
    public static bool TryReadHead(ParagraphWords words, int head, VerbForms allowed, out VerbForm form, out int end)
    {
        foreach (var candidate in words[head].Entry.Forms)
        {
            if ((candidate.Form & allowed) != 0 && TryReadParticles(words, head + 1, candidate.Entry, out end))
            {
                form = candidate;
                return true;
            }
        }

        form = default;
        end = head;
        return false;
    }

    /// <summary>The place after the verb phrase, given the place after head and particles.</summary>
    public static int EndOf(ParagraphWords words, int end, VerbEntry entry)
    {
        end = SkipModifiers(words, end);
        if (entry.Has(VerbMarks.Light))
        {
            end = SkipModifiers(words, EndOfLightNoun(words, end));
        }
        else if (entry.Has(VerbMarks.State))
        {
            end = EndOfState(words, end);
        }

        return end;
    }

    private static bool TryReadParticles(ParagraphWords words, int at, VerbEntry entry, out int end)
    {
        end = at;
        foreach (var particle in entry.Particles)
        {
            var place = SkipGap(words, end, particle);
            if (!ReferenceEquals(words[place].Entry, particle))
            {
                return false;
            }

            end = place + 1;
        }

        return true;
    }

    private static int SkipGap(ParagraphWords words, int at, WordEntry particle)
    {
        var place = at;
        while (place < at + LongestGap && !ReferenceEquals(words[place].Entry, particle))
        {
            if (ModifierFinder.TryRead(words, place, out var end, out _))
            {
                place = end;
            }
            else if (words.IsMark(place, ',') || words.Is(place, WordRoles.Determiner | WordRoles.Adjective))
            {
                place++;
            }
            else
            {
                break;
            }
        }

        return place;
    }

    private static int SkipModifiers(ParagraphWords words, int end)
    {
        while (true)
        {
            var at = words.IsMark(end, ',') ? end + 1 : end;
            if (!ModifierFinder.TryRead(words, at, out var next, out var kind)
                || kind is PhraseKind.Between or PhraseKind.MannerBefore
                || !BelongsToVerb(words, at, next, kind)
                || (at > end && !ClosesInsertion(words, next)))
            {
                return end;
            }

            end = next;
        }
    }

    // "Welcomes further the work", but "Encourages further research"; "Condemns strongly all", but "Welcomes recently agreed".
    private static bool BelongsToVerb(ParagraphWords words, int at, int next, PhraseKind kind)
    {
        var isSingleWord = next == at + 1 && (kind is PhraseKind.Sequencer or PhraseKind.Manner);
        if (!isSingleWord || words.IsWord(at, "also"))
        {
            return true;
        }

        var follower = words[next];
        return !follower.IsWord
            || follower.Has(WordTraits.Capital)
            || follower.Entry.Is(WordRoles.Determiner | WordRoles.Preposition | WordRoles.Subordinator | WordRoles.Pronoun)
            || follower.Entry.Modifiers.Length > 0;
    }

    // An insertion between commas belongs to the act only when its second comma comes: else it opens what follows.
    private static bool ClosesInsertion(ParagraphWords words, int next) =>
        words.IsMark(next, ',') || words.IsWord(next, "upon") || words.IsWord(next, "on");

    private static int EndOfLightNoun(ParagraphWords words, int at)
    {
        var end = at;
        for (var place = at; place < at + LongestLightNoun && words[place].IsWord; place++)
        {
            if (words.Is(place, WordRoles.Conjunction))
            {
                if (!IsNounAfterConjunction(words, place + 1))
                {
                    break;
                }

                continue;
            }

            if (words.Is(place, WordRoles.Preposition | WordRoles.Relative | WordRoles.Modal | WordRoles.Be)
                || words.IsWord(place, "that")
                || ModifierFinder.TryRead(words, place, out _, out var kind) && kind == PhraseKind.Between)
            {
                break;
            }

            end = place + 1;
        }

        return end;
    }

    private static bool IsNounAfterConjunction(ParagraphWords words, int at)
    {
        if (words.Is(at, WordRoles.Preposition) || words.IsWord(at, "also") || words.IsWord(at, "further"))
        {
            return false;
        }

        return words.Is(at, WordRoles.Feeling) || !ActFinder.Begins(words, at, VerbForms.ThirdPerson | VerbForms.Participle);
    }

    // "remains deeply concerned", "remains actively seized"; "remains a threat" is no state of the organ.
    private static int EndOfState(ParagraphWords words, int end)
    {
        var at = end;
        while (ModifierFinder.TryRead(words, at, out var next, out _))
        {
            at = next;
        }

        var word = words[at];
        var isState = word.Has(WordTraits.EndsInEd);
        foreach (var form in word.Entry.Forms)
        {
            isState |= (form.Form & (VerbForms.Adjective | VerbForms.Past)) != 0;
        }

        return isState ? SkipModifiers(words, at + 1) : end;
    }
}
