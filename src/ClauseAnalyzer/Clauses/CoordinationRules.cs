using ClauseAnalyzer.Lexicon;
using ClauseAnalyzer.Words;

namespace ClauseAnalyzer.Clauses;

/// <summary>Tells an act of the organ from a verb of others: of a relative clause, of the addressee's duties, or a noun that looks like a verb.</summary>
internal static class CoordinationRules
{
    public static bool Accepts(
        ParagraphWords words, Act act, Link link, bool hasWe, ActSurroundings surroundings, AddresseeFinder addressees)
    {
        if (!act.Entry.IsAct)
        {
            return false;
        }

        if (IsAdjacent(words, act, link, surroundings))
        {
            return true;
        }

        return (act.Form.Form & (VerbForms.Participle | VerbForms.Base)) switch
        {
            VerbForms.Base => AcceptsBase(words, act, link, hasWe, surroundings, addressees),
            VerbForms.None => AcceptsThirdPerson(words, act, link, surroundings, addressees),
            VerbForms.Adjective => AcceptsAdjective(words, act, link),
            _ => AcceptsIng(words, act, link, surroundings, addressees),
        };
    }

    // "Recognizes and supports", "[Urges] [Invites]": nothing stands between.
    private static bool IsAdjacent(ParagraphWords words, Act act, Link link, ActSurroundings surroundings)
    {
        var between = act.Start - surroundings.Last.End;
        return link switch
        {
            Link.And => between == 1,
            Link.Bracket => between <= 2,
            Link.CommaAnd => between == 2 && words.IsMark(surroundings.Last.End, ','),
            _ => false,
        };
    }

    private static bool AcceptsThirdPerson(
        ParagraphWords words, Act act, Link link, ActSurroundings surroundings, AddresseeFinder addressees)
    {
        if (link == Link.Sentence && !words.Has(act.Start, WordTraits.Capital))
        {
            return false;
        }

        // "which calls upon States to act and requests the Commission to report", "which has noted … and has invited".
        if (surroundings.HasRelative && (words.Is(act.Start, WordRoles.Have) || (link == Link.And && !act.IsIntroduced)))
        {
            return false;
        }

        var isAsking = act.Entry.Asks && addressees.Read(words, act).Exists;
        if (act.IsIntroduced || isAsking || IsModifiedBehind(act))
        {
            return true;
        }

        if (act.Entry.Has(VerbMarks.Noun) && !(link == Link.CommaAnd ? IsNoMereNoun(words, act) : TakesComplement(words, act)))
        {
            return false;
        }

        var isWeak = act.Entry.Has(VerbMarks.Weak);
        return link switch
        {
            Link.And => !surroundings.HasRelative && !(isWeak && surroundings.IsReport) && TakesComplement(words, act),
            Link.Comma => !isWeak || act.Entry.Asks || !(surroundings.HasRelative || surroundings.IsReport),
            _ => true,
        };
    }

    // "notes in this regard", "expresses its concern": no noun has such words behind it.
    private static bool IsModifiedBehind(Act act) => act.End > act.Head + 1 + act.Entry.Particles.Count;

    // "and requests from States", "and demands and appeals"
    private static bool IsNoMereNoun(ParagraphWords words, Act act) =>
        words[act.End].IsWord
            ? !words.Is(act.End, WordRoles.Preposition | WordRoles.Conjunction) || ModifierFinder.TryRead(words, act.End, out _, out _)
            : words.IsMark(act.End, ',') && ModifierFinder.TryRead(words, act.End + 1, out _, out _);

    private static bool AcceptsIng(
        ParagraphWords words, Act act, Link link, ActSurroundings surroundings, AddresseeFinder addressees)
    {
        // "in which, noting the work, it requested": the relative clause has its own participle.
        if (words.Is(act.Start - 1, WordRoles.Relative) || words.Is(act.Start - 2, WordRoles.Relative))
        {
            return false;
        }

        if (act.IsIntroduced || (act.Entry.Asks && addressees.Read(words, act).HasDuty))
        {
            return true;
        }

        var isOfOthers = act.Entry.Has(VerbMarks.Weak) && (!act.Entry.Asks || link != Link.CommaAnd) && surroundings.HasGerund;
        return link switch
        {
            Link.And => !act.Entry.Has(VerbMarks.Weak) && !surroundings.HasGerund,
            Link.Comma => act.Entry.Has(VerbMarks.Manner)
                ? words.IsWord(act.End, "that")
                : !act.Entry.Has(VerbMarks.Weak) || (act.Entry.Asks && !isOfOthers),
            _ => !isOfOthers,
        };
    }

    private static bool AcceptsAdjective(ParagraphWords words, Act act, Link link)
    {
        if (!words.Is(act.End, WordRoles.Preposition) && !words.IsWord(act.End, "that") && !words.IsMark(act.End, ','))
        {
            return false;
        }

        var isParticipleOfOthers = !act.Entry.Has(VerbMarks.Adjective) || words.IsWord(act.End, "by");
        return act.IsIntroduced || link is Link.CommaAnd or Link.Semicolon || !(isParticipleOfOthers || act.Entry.Has(VerbMarks.Weak));
    }

    private static bool AcceptsBase(
        ParagraphWords words, Act act, Link link, bool hasWe, ActSurroundings surroundings, AddresseeFinder addressees)
    {
        if (hasWe)
        {
            return true;
        }

        var isAsking = act.Entry.Asks && addressees.Read(words, act).Exists;
        // "We welcome the pact, recall our commitments, and call upon …"
        if (link == Link.Comma && act.Entry.Has(VerbMarks.Plural) && !surroundings.HasInfinitive && !surroundings.HasRelative && !surroundings.Last.Entry.Asks)
        {
            return TakesComplement(words, act);
        }

        if (surroundings.IsInfinitiveList || link is not (Link.CommaAnd or Link.Semicolon or Link.And) || (surroundings.Last.Entry.Asks && !(isAsking && link != Link.And)))
        {
            return false;
        }

        return isAsking || (!surroundings.HasInfinitive && !act.Entry.Has(VerbMarks.Weak) && TakesComplement(words, act));
    }

    // What an object or a clause begins with, and a noun's neighbour seldom is.
    private static bool TakesComplement(ParagraphWords words, Act act)
    {
        var next = words[act.End];
        return act.Entry.Particles.Count > 0
            || next.Entry.Is(WordRoles.Determiner | WordRoles.Subordinator | WordRoles.Pronoun)
            || next.Has(WordTraits.Capital)
            || ModifierFinder.TryRead(words, act.End, out _, out _)
            || (act.Entry.Has(VerbMarks.Noun)
                ? words.IsWord(act.End, "to") && act.Entry.Verb is "appeal" or "resolve"
                : !next.Entry.Is(WordRoles.Preposition | WordRoles.Conjunction) || words.IsWord(act.End, "to"));
    }
}
