using ClauseAnalyzer.Lexicon;
using ClauseAnalyzer.Words;

namespace ClauseAnalyzer.Clauses;

/// <summary>Tells commas and conjunctions that join several addressees from those that end the phrase.</summary>
internal static class AddresseeList
{
    /// <summary>Place after a comma that joins items; the comma's own place when it ends the phrase: ", funds and programmes" goes on, ", in consultation with" does not.</summary>
    public static int AfterComma(ParagraphWords words, int comma)
    {
        var place = comma + 1;
        if (words.Is(place, WordRoles.Conjunction))
        {
            return AfterConjunction(words, place) == place ? comma : place;
        }

        if (StartsWellAs(words, place))
        {
            return place;
        }

        return StartsItem(words, place) && ListGoesOn(words, place) ? place : comma;
    }

    // A comma joins items only when an "and" follows before the duty.
    private static bool ListGoesOn(ParagraphWords words, int from)
    {
        for (var place = from; place < from + AddresseePhrase.LongestPhrase; place++)
        {
            var word = words[place];
            if (words.IsWord(place, "and") || words.IsWord(place, "or") || words.IsWord(place, "and/or") || StartsWellAs(words, place))
            {
                return true;
            }

            var isWithinItem = word.IsWord ? !AddresseePhrase.EndsBefore(words, place, from) : word.Mark is ',' or '(' or ')';
            if (!isWithinItem || (word.Mark == ',' && !StartsItem(words, place + 1) && !words.Is(place + 1, WordRoles.Conjunction) && !StartsWellAs(words, place + 1)))
            {
                return false;
            }
        }

        return false;
    }

    private static bool StartsItem(ParagraphWords words, int place)
    {
        var word = words[place];
        return word.IsWord
            && !words.Is(place, WordRoles.Preposition | WordRoles.Relative | WordRoles.Modal | WordRoles.Be | WordRoles.Have)
            && !(words.Is(place, WordRoles.Subordinator) && !words.Is(place, WordRoles.Determiner))
            && word.Entry.Modifiers.Length == 0
            && word.Entry.Hedges.Length == 0
            && !word.Has(WordTraits.EndsInLy)
            && !(word.Has(WordTraits.EndsInIng) && words.Is(place + 1, WordRoles.Preposition | WordRoles.Determiner))
            && !AddresseePhrase.IsParticipleOf(words, place);
    }

    /// <summary>Place after an "and" that joins items, with a hedge between passed over ("and, where appropriate, regional organizations"); its own place when it ends the phrase.</summary>
    public static int AfterConjunction(ParagraphWords words, int conjunction)
    {
        var place = conjunction + 1;
        if (words.IsMark(place, ','))
        {
            var comma = place + 1;
            while (words[comma].IsWord)
            {
                comma++;
            }

            // "and, where appropriate, regional organizations", "and, through it, Member States"
            if (words.IsMark(comma, ',') && (words[place + 1].Entry.Hedges.Length > 0 || (words.IsWord(place + 1, "through") && words.Is(place + 2, WordRoles.Pronoun) && comma == place + 3)))
            {
                place = comma + 1;
            }
        }

        // "Appeals to all States and to the specialized agencies"
        if (words.IsWord(place, "to") && words.Is(place + 1, WordRoles.Determiner))
        {
            place++;
        }

        var isItem = StartsItem(words, place) && !ActFinder.Begins(words, place, VerbForms.ThirdPerson | VerbForms.Ing);
        return isItem ? place : conjunction;
    }

    /// <summary>Whether "as well as" stands there.</summary>
    public static bool StartsWellAs(ParagraphWords words, int place) =>
        words.IsWord(place, "as") && words.IsWord(place + 1, "well") && words.IsWord(place + 2, "as");
}
