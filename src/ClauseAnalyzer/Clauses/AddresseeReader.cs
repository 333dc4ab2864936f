using ClauseAnalyzer.Lexicon;

namespace ClauseAnalyzer.Clauses;

/// <summary>Reads who is asked to act, behind a verb that asks. Immutable and thread-safe.</summary>
/// <param name="table">Heads that can act, and things that cannot.</param>
internal sealed class AddresseeReader(AddresseeTable table)
{
    private static readonly string[] AbstractEndings = ["tion", "tions", "ment", "ments", "ance", "ence", "ness", "ity", "ing", "ism", "sion", "sions", "ure", "ures"];

    /// <summary>Reads the addressee of an act.</summary>
    /// <returns>A span; an empty one when the act asks nobody or names nobody.</returns>
    public AddresseeSpan Read(ParagraphWords words, Act act)
    {
        if (!act.Entry.Asks)
        {
            return default;
        }

        // "Encourages, in this regard, the": the comma behind closes the insertion of the verb phrase.
        var at = words.IsMark(act.End, ',') && HoldsComma(words, act) ? act.End + 1 : SkipInsertions(words, act.End);
        // "[Urges] [Invites] Member States": the bracket of a draft closes first.
        at = words.IsMark(at, ']') ? at + 1 : at;
        var isReported = words.IsWord(at, "that");
        if (isReported)
        {
            at = SkipInsertions(words, at + 1);
        }
        else if (words.IsWord(at, "to") && act.Entry.Particles.Count == 0)
        {
            at++;
        }

        var start = words.IsWord(at, "the") || words.IsWord(at, "a") || words.IsWord(at, "an") ? at + 1 : at;
        var end = AddresseePhrase.End(words, start, isReported ? table : null);
        if (end == start)
        {
            return default;
        }

        var kind = AddresseeHeads.ClassOf(table, words, start, end);
        var isAddressee = isReported ? IsActing(words, start, end, kind) : IsAsked(words, start, end, kind, act);
        return isAddressee ? new AddresseeSpan(start, end, kind, isReported || words.IsWord(end, "to")) : default;
    }

    private static bool HoldsComma(ParagraphWords words, Act act)
    {
        for (var place = act.Head; place < act.End; place++)
        {
            if (words.IsMark(place, ','))
            {
                return true;
            }
        }

        return false;
    }

    // "Requests, therefore, the …", "Urges, in particular, States": what stands between verb and addressee.
    private static int SkipInsertions(ParagraphWords words, int at)
    {
        if (words.IsMark(at, ','))
        {
            var place = at + 1;
            while (words[place].IsWord)
            {
                place++;
            }

            return words.IsMark(place, ',') ? place + 1 : at;
        }

        return ModifierReader.TryRead(words, at, out var end, out var kind) && kind == PhraseKind.Between ? end : at;
    }

    private static bool IsAsked(ParagraphWords words, int start, int end, AddresseeClass kind, Act act)
    {
        var hasDuty = words.IsWord(end, "to");
        if (kind == AddresseeClass.Nobody || words.Is(start, WordRoles.Preposition))
        {
            return false;
        }

        if (kind != AddresseeClass.Unknown)
        {
            // "Calls for Member States to act", but "calls for the parties' restraint".
            return hasDuty || act.Entry.Verb != "call for";
        }

        return (hasDuty || DutyFollows(words, end)) && !IsAbstract(words, start, end);
    }

    private static bool IsActing(ParagraphWords words, int start, int end, AddresseeClass kind) =>
        !words.Is(end, WordRoles.Be)
        && (kind is AddresseeClass.State or AddresseeClass.Secretariat or AddresseeClass.Other
            || (kind == AddresseeClass.Unknown && words.Has(start, WordTraits.Capital) && !IsAbstract(words, start, end)));

    // "Urges Israel, the occupying Power, to"
    private static bool DutyFollows(ParagraphWords words, int end)
    {
        for (var place = end; words[place].Mark is '\0' or ','; place++)
        {
            if (words.IsWord(place, "to") && words.IsMark(place - 1, ','))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsAbstract(ParagraphWords words, int start, int end)
    {
        var head = words.SpanOf(AddresseeHeads.EndOfCore(words, start, end) - 1);
        foreach (var ending in AbstractEndings)
        {
            if (head.EndsWith(ending, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
