using ClauseAnalyzer.Lexicon;
using ClauseAnalyzer.Words;

namespace ClauseAnalyzer.Clauses;

/// <summary>Finds where the noun phrase of an addressee ends: before its duty, and before what merely describes it.</summary>
internal static class AddresseePhrase
{
    /// <summary>Longest addressee looked at; lists of bodies run long.</summary>
    public const int LongestPhrase = 80;

    /// <summary>Place after the phrase.</summary>
    /// <param name="words">The paragraph.</param>
    /// <param name="start">First word of the phrase.</param>
    /// <param name="subjects">Heads by which to see that a subject is whole and its verb comes; null when an infinitive follows.</param>
    public static int End(ParagraphWords words, int start, AddresseeTable? subjects)
    {
        var end = start;
        for (var place = start; place < start + LongestPhrase; place++)
        {
            var word = words[place];
            if (word.Has(WordTraits.Enclosed) || word.Mark == '(')
            {
                continue;
            }

            if (!word.IsWord)
            {
                var next = word.Mark == ',' ? AddresseeList.AfterComma(words, place) : place;
                if (next == place)
                {
                    break;
                }

                place = next - 1;
                continue;
            }

            if (words.Is(place, WordRoles.Conjunction))
            {
                var next = AddresseeList.AfterConjunction(words, place);
                if (next == place)
                {
                    break;
                }

                place = next - 1;
                continue;
            }

            if (AddresseeList.StartsWellAs(words, place))
            {
                place += 2;
                continue;
            }

            if (EndsBefore(words, place, start) || (subjects is not null && IsVerbOf(words, start, place, subjects)))
            {
                break;
            }

            end = place + 1;
        }

        return end;
    }

    /// <summary>Whether the phrase, begun at <paramref name="start"/>, ends before a word.</summary>
    public static bool EndsBefore(ParagraphWords words, int place, int start)
    {
        var word = words[place];
        if (words.IsWord(place, "to"))
        {
            // "States parties to the Convention", but "Member States to ratify".
            return !(words.Is(place + 1, WordRoles.Determiner) || words.Has(place + 1, WordTraits.Capital) || IsRight(words, place - 1))
                || StartsHedge(words, place);
        }

        if (place > start && words.Is(place, WordRoles.Determiner) && OpensAnother(words, place))
        {
            return true;
        }

        if (place > start && (words.Is(place, WordRoles.Postposed) || (words.SpanOf(place) is "not" && words.IsWord(place + 1, "to"))))
        {
            return true;
        }

        if (words.Is(place, WordRoles.Relative | WordRoles.Modal | WordRoles.Be | WordRoles.Have)
            || (place > start && words.IsWord(place, "that"))
            || StartsHedge(words, place))
        {
            return true;
        }

        if (words.Is(place, WordRoles.Preposition))
        {
            return place == start || !JoinsName(words, place);
        }

        // Within a name ("Working Group on the Financing of the Agency") nothing is a participle.
        return place > start
            && !word.Has(WordTraits.Capital)
            && (word.Has(WordTraits.EndsInLy)
                || IsGerundOf(words, place)
                || IsParticipleOf(words, place));
    }

    // "States acting in", "States deploying forces", but "developing countries" and "United Nations working groups".
    private static bool IsGerundOf(ParagraphWords words, int place) =>
        words.Has(place, WordTraits.EndsInIng)
        && (words.Is(place + 1, WordRoles.Determiner | WordRoles.Preposition)
            || (words.SpanOf(place - 1) is [.., 's'] and not "Nations"));

    /// <summary>"States bound by" and "stakeholders referred to in", but not "States concerned to".</summary>
    public static bool IsParticipleOf(ParagraphWords words, int place) =>
        words.Has(place, WordTraits.EndsInEd)
        && words.Is(place + 1, WordRoles.Preposition)
        && (!words.IsWord(place + 1, "to") || words.Is(place + 2, WordRoles.Preposition | WordRoles.Determiner));

    // "Special Rapporteur on the right to food": no duty begins here.
    private static bool IsRight(ParagraphWords words, int place) => words.SpanOf(place) is "right" or "rights";

    // "Recommends to the General Assembly | the adoption of"
    private static bool OpensAnother(ParagraphWords words, int determiner) =>
        (words.IsWord(determiner, "the") || words.IsWord(determiner, "a") || words.IsWord(determiner, "an"))
        && words[determiner - 1].IsWord
        && !words.Is(determiner - 1, WordRoles.Determiner | WordRoles.Preposition | WordRoles.Conjunction)
        && !IsWithinName(words, determiner);

    // "Expert Group to Conduct a Comprehensive Study"
    private static bool IsWithinName(ParagraphWords words, int article) =>
        !words.IsWord(article, "the") && words.Has(article - 1, WordTraits.Capital) && words.Has(article + 1, WordTraits.Capital);

    // "Office on Drugs", "Mission in Liberia", "organizations of the system"; not "States in their efforts".
    private static bool JoinsName(ParagraphWords words, int preposition)
    {
        if (words.IsWord(preposition, "of"))
        {
            return true;
        }

        // "Special Rapporteur on the rights of persons with disabilities"
        if (words.IsWord(preposition, "with") && words.SpanOf(preposition - 1) is "persons")
        {
            return true;
        }

        var next = words.IsWord(preposition + 1, "the") ? preposition + 2 : preposition + 1;
        var isNamed = words.Has(preposition - 1, WordTraits.Capital) && words.Has(next, WordTraits.Capital);
        return isNamed
            ? !words.IsWord(preposition, "including") && !words.IsWord(preposition, "through")
            : words.Has(preposition - 1, WordTraits.Capital)
                && (words.IsWord(preposition, "on") || words.IsWord(preposition, "for"))
                && words[next].IsWord;
    }

    private static bool StartsHedge(ParagraphWords words, int place)
    {
        foreach (var pattern in words[place].Entry.Hedges)
        {
            if (PhraseMatcher.Match(words, place, pattern) > place)
            {
                return true;
            }
        }

        return false;
    }

    // "that States continue", "that the Secretary-General submit".
    private static bool IsVerbOf(ParagraphWords words, int start, int place, AddresseeTable subjects)
    {
        if (place == start || words.Has(place, WordTraits.Capital))
        {
            return false;
        }

        // "that all parties release them": a plural and, before a determiner or pronoun, its verb.
        if (words.SpanOf(place - 1) is [.., 's']
            && words[place].Entry.Roles == WordRoles.None
            && words.Is(place + 1, WordRoles.Determiner | WordRoles.Pronoun))
        {
            return true;
        }

        var isSubject = IsHead(AddresseeHeads.ClassOf(subjects, words, start, place));
        foreach (var form in words[place].Entry.Forms)
        {
            if (form.Form is VerbForms.Base or VerbForms.ThirdPerson)
            {
                return isSubject || words.Has(place - 1, WordTraits.Capital);
            }
        }

        // "all armed groups withdraw": a plural head and a word that makes no longer head is followed by its verb.
        return isSubject
            && words.SpanOf(place - 1) is [.., 's']
            && !words.Has(place, WordTraits.EndsInEd)
            && !words.Is(place, WordRoles.Preposition | WordRoles.Conjunction | WordRoles.Determiner)
            && !IsHead(AddresseeHeads.ClassOf(subjects, words, start, place + 1));
    }

    private static bool IsHead(AddresseeClass kind) => kind is not (AddresseeClass.Unknown or AddresseeClass.Nobody);
}
