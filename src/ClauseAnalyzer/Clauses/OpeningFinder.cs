using ClauseAnalyzer.Lexicon;
using ClauseAnalyzer.Resolutions;
using ClauseAnalyzer.Words;

namespace ClauseAnalyzer.Clauses;

/// <summary>Finds the first act of a paragraph: at its very opening, after its subject, or after an introducing phrase.</summary>
internal static class OpeningFinder
{
    // Places in which a subject or an introducing phrase may end before its act.
    private const int LongestLead = 80;

    /// <summary>Finds the first act.</summary>
    /// <param name="words">The paragraph without its label.</param>
    /// <param name="table">The words of the lexicon.</param>
    /// <param name="section">Preambular or operative.</param>
    /// <param name="opening">The act, when there is one.</param>
    public static bool TryFind(ParagraphWords words, WordTable table, Section section, out Opening opening)
    {
        var finite = VerbForms.ThirdPerson | VerbForms.Base;

        // "And further noting": what joins a paragraph to the one before belongs to neither act.
        var first = words.Is(0, WordRoles.Conjunction) ? 1 : 0;
        return section == Section.Preambular
            ? TryAt(words, first, VerbForms.Participle, out opening)
                || TryAt(words, first, VerbForms.ThirdPerson, out opening)
                || TryAfterSubject(words, out opening)
                || TryAfterLead(words, VerbForms.Participle, out opening)
                || Misspelling.TryRead(words, table, VerbForms.Ing, out opening)
                || UnknownVerb.TryRead(words, VerbForms.Ing, out opening)
            : TryAt(words, first, finite, out opening)
                || TryAfterSubject(words, out opening)
                || TryAfterLead(words, finite, out opening)
                || TryAfterSentence(words, out opening)
                || TryAt(words, first, VerbForms.Participle, out opening) && opening.Act.Entry.IsAct
                || TryAt(words, first, VerbForms.Past, out opening) && opening.Act.Entry.IsAct && words.Is(opening.Act.End, WordRoles.Determiner)
                || Misspelling.TryRead(words, table, VerbForms.ThirdPerson, out opening)
                || UnknownVerb.TryRead(words, VerbForms.ThirdPerson, out opening);
    }

    private static bool TryAt(ParagraphWords words, int at, VerbForms allowed, out Opening opening)
    {
        var found = ActFinder.TryRead(words, at, allowed, out var act) && !IsNounAtOpening(words, act);
        opening = new Opening(act, FurtherTo(act.Form.Form));
        return found;
    }

    // "Reports of the Secretary-General", "Supply in rural areas": a heading, not an act.
    private static bool IsNounAtOpening(ParagraphWords words, Act act) =>
        act.Form.Form is VerbForms.ThirdPerson or VerbForms.Base
        && !act.IsIntroduced
        && act.Entry.Particles.Count == 0
        && (act.Entry.Has(VerbMarks.Noun) || !act.Entry.IsAct)
        && words[act.End].IsWord
        && !IsInsertion(words, act.End)
        && (words.IsWord(act.End, "of") || words.IsWord(act.End, "in")
            || words.Is(act.End, WordRoles.Be | WordRoles.Modal)
            || (act.Form.Form == VerbForms.Base && (words.IsWord(act.End, "for") || words.IsWord(act.End, "by") || words.IsWord(act.End, "or"))));

    // "Demands in particular that"
    private static bool IsInsertion(ParagraphWords words, int at) => ModifierFinder.TryRead(words, at, out _, out var kind) && kind == PhraseKind.Between;

    private static VerbForms FurtherTo(VerbForms form) => (form & VerbForms.Participle) != 0 ? VerbForms.Participle : form;

    // "We reaffirm", "We, the Heads of State …, reaffirm", "The Conference recommends", "The General Assembly, Recalling".
    private static bool TryAfterSubject(ParagraphWords words, out Opening opening)
    {
        opening = default;
        var at = ModifierFinder.TryRead(words, 0, out var end, out _) ? end : 0;
        at = words.IsMark(at, ',') ? at + 1 : at;
        if (words.IsWord(at, "we"))
        {
            return TryAfterWe(words, at + 1, goesOn: true, out opening);
        }

        if (!words.IsWord(at, "the") || !words.Has(at + 1, WordTraits.Capital))
        {
            return false;
        }

        for (var place = at + 2; place < LongestLead && words[place].Mark is not ('.' or ';' or ParagraphWords.Edge); place++)
        {
            var afterComma = words.IsMark(place, ',');
            if (words.Is(place, WordRoles.Relative | WordRoles.Modal | WordRoles.Be))
            {
                return false;
            }

            if (TryAt(words, afterComma ? place + 1 : place, VerbForms.ThirdPerson | (afterComma ? VerbForms.Participle : VerbForms.None), out opening)
                && opening.Act.Entry.IsAct
                && (afterComma ? !opening.Act.Entry.Has(VerbMarks.Weak) : words.Has(place - 1, WordTraits.Capital)))
            {
                return true;
            }
        }

        return false;
    }

    // A second "we" within those who speak goes on no further: "We, the members, we, the friends, …".
    private static bool TryAfterWe(ParagraphWords words, int at, bool goesOn, out Opening opening)
    {
        var place = at;
        while (words.Is(place, WordRoles.Modal))
        {
            place++;
        }

        if (TryAt(words, place, VerbForms.Base, out opening))
        {
            var act = opening.Act;
            opening = opening with { Act = act with { Start = Math.Min(act.Start, at) } };
            return true;
        }

        return goesOn && words.IsMark(at, ',') && TryAfterCommas(words, at, VerbForms.Base, isFirst: false, out opening);
    }

    // "In order to …, requests", "By 2005, achieve", "Pursuant to resolution 1/1, decides".
    private static bool TryAfterLead(ParagraphWords words, VerbForms allowed, out Opening opening)
    {
        if (words.Is(0, WordRoles.Preposition) && !words.IsWord(0, "to") && TryAfterFirstComma(words, allowed, out opening))
        {
            return true;
        }

        return TryAfterCommas(words, 0, allowed & ~VerbForms.Base, isFirst: true, out opening);
    }

    private static bool TryAfterFirstComma(ParagraphWords words, VerbForms allowed, out Opening opening)
    {
        var place = 0;
        while (words[place].IsWord)
        {
            place++;
        }

        opening = default;
        return words.IsMark(place, ',') && TryAt(words, place + 1, allowed, out opening);
    }

    // "Public finance is scarce. We reiterate that": a declaration may describe first and act then.
    private static bool TryAfterSentence(ParagraphWords words, out Opening opening)
    {
        opening = default;
        for (var place = 1; place < words.Count; place++)
        {
            if (words.IsMark(place, '.')
                && words.IsWord(place + 1, "we")
                && !words.Has(place, WordTraits.Enclosed)
                && TryAfterWe(words, place + 2, goesOn: false, out opening)
                && opening.Act.Entry.IsAct)
            {
                return true;
            }
        }

        return false;
    }

    // "…, 26 Recommends": the number of a note that stuck to the comma.
    private static int SkipNoteNumber(ParagraphWords words, int at) =>
        words.Has(at, WordTraits.Number) && words[at].End - words[at].Start <= 3 ? at + 1 : at;

    private static bool TryAfterCommas(ParagraphWords words, int from, VerbForms allowed, bool isFirst, out Opening opening)
    {
        opening = default;
        for (var place = from; place < from + LongestLead && words[place].Mark != ParagraphWords.Edge; place++)
        {
            if (words[place].Mark is not (',' or ':') || words.Has(place, WordTraits.Enclosed))
            {
                continue;
            }

            var after = CoordinationScanner.SkipLabel(words, SkipNoteNumber(words, place + 1));
            if (words.IsWord(after, "we") ? TryAfterWe(words, after + 1, isFirst, out opening) : TryAt(words, after, allowed, out opening)
                && opening.Act.Entry.IsAct
                && !opening.Act.Entry.Has(VerbMarks.Weak))
            {
                return true;
            }
        }

        return false;
    }
}
