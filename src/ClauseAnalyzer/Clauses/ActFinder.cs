using ClauseAnalyzer.Lexicon;

namespace ClauseAnalyzer.Clauses;

/// <summary>Reads one act where it may begin: modifiers before, the verb, the rest of the verb phrase.</summary>
internal static class ActFinder
{
    // "Having, in its resolution 1/1 of 1 January 2001 on the question, noted": how far the participle may stand off.
    private const int LongestInsertion = 40;

    // No act has so many words of manner and context before its verb; a text of nothing else must not be read again from each.
    private const int LongestLead = 60;

    /// <summary>Reads the act that begins at a place.</summary>
    /// <param name="words">The paragraph.</param>
    /// <param name="at">The place.</param>
    /// <param name="allowed">Forms of the verb that make an act here.</param>
    /// <param name="act">The act, when there is one.</param>
    public static bool TryRead(ParagraphWords words, int at, VerbForms allowed, out Act act)
    {
        if (!TryReadToParticles(words, at, allowed, out act))
        {
            return false;
        }

        act = act with { End = VerbPhraseFinder.EndOf(words, act.End, act.Entry) };
        return true;
    }

    /// <summary>Whether an act begins at a place. What its phrase holds is not looked at, so that a phrase may ask this of its own words.</summary>
    public static bool Begins(ParagraphWords words, int at, VerbForms allowed) => TryReadToParticles(words, at, allowed, out _);

    // The act without the end of its phrase: up to head and particles.
    private static bool TryReadToParticles(ParagraphWords words, int at, VerbForms allowed, out Act act)
    {
        var head = SkipModifiersBefore(words, at, out var start);
        act = default;
        if (!words[head].IsWord)
        {
            return false;
        }

        if (words.Is(head, WordRoles.Have) && TryReadPerfect(words, start, head, allowed, out act))
        {
            return true;
        }

        if (words.Is(head, WordRoles.Be))
        {
            return TryReadBe(words, start, head, allowed, out act);
        }

        if (!VerbPhraseFinder.TryReadHead(words, head, allowed, out var form, out var end))
        {
            return false;
        }

        act = new Act(start, head, end, form);
        return true;
    }

    private static int SkipModifiersBefore(ParagraphWords words, int at, out int start)
    {
        start = -1;
        var first = at;
        for (var last = at + LongestLead; at < last;)
        {
            if (words.IsMark(at, '[') || (at > first && words.IsMark(at, ',')))
            {
                at++;
                continue;
            }

            // A word that is a verb as well as an adverb ("further", "supply") is an adverb only before another.
            if (!ModifierFinder.TryRead(words, at, out var end, out var kind))
            {
                break;
            }

            if (kind != PhraseKind.Between && start < 0)
            {
                start = at;
            }

            at = end;
        }

        if (start < 0)
        {
            start = at;
        }

        return at;
    }

    // "Having considered", "having, in its resolution …, noted", "has decided".
    private static bool TryReadPerfect(ParagraphWords words, int start, int have, VerbForms allowed, out Act act)
    {
        act = default;
        var asForm = words.IsWord(have, "having") ? VerbForms.Ing : words.IsWord(have, "has") ? VerbForms.ThirdPerson : VerbForms.Base;
        if ((allowed & asForm) == 0)
        {
            return false;
        }

        if (VerbPhraseFinder.TryReadHead(words, have, asForm, out var haveForm, out var end))
        {
            act = new Act(start, have, end, haveForm);
            return true;
        }

        var head = SkipInsertion(words, have + 1);
        head = words.IsWord(head, "been") ? SkipInsertion(words, head + 1) : head;
        if (!VerbPhraseFinder.TryReadHead(words, head, VerbForms.Past, out var form, out end))
        {
            return false;
        }

        act = new Act(start, head, end, form with { Form = asForm });
        return true;
    }

    private static int SkipInsertion(ParagraphWords words, int at)
    {
        while (ModifierFinder.TryRead(words, at, out var end, out _))
        {
            at = end;
        }

        if (!words.IsMark(at, ','))
        {
            return at;
        }

        for (var place = at + 1; place < at + LongestInsertion; place++)
        {
            if (words.IsMark(place, ',') && VerbPhraseFinder.TryReadHead(words, place + 1, VerbForms.Past, out _, out _))
            {
                return place + 1;
            }
        }

        return at;
    }

    // "Is deeply concerned", "being aware", "are committed": the adjective is the verb.
    private static bool TryReadBe(ParagraphWords words, int start, int be, VerbForms allowed, out Act act)
    {
        act = default;
        var asForm = words.IsWord(be, "being") ? VerbForms.Ing : words.IsWord(be, "is") ? VerbForms.ThirdPerson : VerbForms.Base;
        if ((allowed & asForm) == 0)
        {
            return false;
        }

        var head = SkipModifiersBefore(words, be + 1, out _);
        if (!VerbPhraseFinder.TryReadHead(words, head, VerbForms.Adjective, out var form, out var end))
        {
            return false;
        }

        act = new Act(start, head, end, form with { Form = asForm });
        return true;
    }
}
