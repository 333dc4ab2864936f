using ClauseAnalyzer.Lexicon;
using ClauseAnalyzer.Words;

namespace ClauseAnalyzer.Clauses;

/// <summary>
/// Reads who is asked to act where the grammar names them last: "that measures be taken by Member States",
/// "Encourages efforts by Governments to". Only a body that the lexicon lists counts.
/// </summary>
internal static class AgentFinder
{
    // "that the report referred to above be submitted to the Council by the Secretary-General": how far each may stand off.
    private const int LongestSubject = 40;
    private const int LongestWayToAgent = 16;

    // "the further and better use of bicycles by Member States"
    private const int LongestNominal = 12;

    /// <summary>Reads the agent of a duty in the passive.</summary>
    /// <param name="table">The bodies.</param>
    /// <param name="words">The paragraph.</param>
    /// <param name="from">First word behind "that".</param>
    /// <returns>A span; an empty one when nobody is named.</returns>
    public static AddresseeSpan ReadPassive(AddresseeTable table, ParagraphWords words, int from)
    {
        for (var place = from; place < from + LongestSubject && IsWithin(words, place); place++)
        {
            if (words.IsWord(place, "be"))
            {
                return ReadBehindBe(table, words, place + 1);
            }
        }

        return default;
    }

    /// <summary>Reads the agent of a deed that is told by a noun.</summary>
    /// <param name="table">The bodies.</param>
    /// <param name="words">The paragraph.</param>
    /// <param name="from">First word of the object.</param>
    /// <returns>A span; an empty one when nobody is named.</returns>
    public static AddresseeSpan ReadNominal(AddresseeTable table, ParagraphWords words, int from)
    {
        for (var place = from; place < from + LongestNominal && words[place].IsWord; place++)
        {
            if (words.IsWord(place, "by"))
            {
                return place > from && !IsDone(words, place - 1) ? AgentAt(table, words, place + 1) : default;
            }

            // "the report submitted by the Board", "the mechanism agreed upon by": another deed, and done by another.
            if ((words.Has(place, WordTraits.EndsInEd) && words.Is(place + 1, WordRoles.Preposition))
                || words.Is(place, WordRoles.Relative | WordRoles.Modal | WordRoles.Be | WordRoles.Have | WordRoles.Subordinator) && !words.Is(place, WordRoles.Determiner))
            {
                return default;
            }
        }

        return default;
    }

    // The agent stands behind the participle, not behind that of another noun ("be given to reports submitted by").
    private static AddresseeSpan ReadBehindBe(AddresseeTable table, ParagraphWords words, int from)
    {
        var participle = from;
        while (words.Has(participle, WordTraits.EndsInLy))
        {
            participle++;
        }

        if (!IsDone(words, participle))
        {
            return default;
        }

        for (var place = participle + 1; place < participle + LongestWayToAgent && words[place].IsWord; place++)
        {
            if (words.IsWord(place, "by"))
            {
                return AgentAt(table, words, place + 1);
            }

            if (IsDone(words, place) || words.Has(place, WordTraits.EndsInIng) || words.Is(place, WordRoles.Relative | WordRoles.Modal | WordRoles.Be | WordRoles.Have))
            {
                return default;
            }
        }

        return default;
    }

    private static AddresseeSpan AgentAt(AddresseeTable table, ParagraphWords words, int at)
    {
        var start = words.IsWord(at, "the") || words.IsWord(at, "a") || words.IsWord(at, "an") ? at + 1 : at;
        var end = BeforeDeed(table, words, start, AddresseePhrase.End(words, start, null));
        var kind = end > start ? AddresseeHeads.ClassOf(table, words, start, end) : AddresseeClass.Unknown;
        return kind is AddresseeClass.Unknown or AddresseeClass.Nobody ? default : new AddresseeSpan(start, end, kind, false);
    }

    // "be submitted by the Secretary-General to the Council", "the payment by Utopia of full compensation": the deed goes on, not the name.
    private static int BeforeDeed(AddresseeTable table, ParagraphWords words, int start, int end)
    {
        for (var place = start + 1; place < end; place++)
        {
            var goesOn = words.IsWord(place, "of")
                && !words.Has(words.IsWord(place + 1, "the") ? place + 2 : place + 1, WordTraits.Capital)
                && AddresseeHeads.ClassOf(table, words, start, place) == AddresseeClass.State;
            if (goesOn || words.IsWord(place, "to"))
            {
                return place;
            }
        }

        // "by the Secretary-General in May"
        return end > start && words.Is(end - 1, WordRoles.Preposition) ? end - 1 : end;
    }

    private static bool IsDone(ParagraphWords words, int place)
    {
        if (words.Has(place, WordTraits.EndsInEd))
        {
            return true;
        }

        foreach (var form in words[place].Entry.Forms)
        {
            if (form.Form == VerbForms.Past)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsWithin(ParagraphWords words, int place) => words[place].IsWord ? !words.Is(place, WordRoles.Relative) : words.IsMark(place, ',');
}
