using ClauseAnalyzer.Lexicon;
using ClauseAnalyzer.Words;

namespace ClauseAnalyzer.Clauses;

/// <summary>Reads who is asked to act, behind a verb that asks. Immutable and thread-safe.</summary>
/// <param name="table">Heads that can act, and things that cannot.</param>
internal sealed class AddresseeFinder(AddresseeTable table)
{
    // "from the least developed countries"
    private const int LongestDescription = 8;

    // "its earlier urgent request"
    private const int LongestLeadToRequest = 5;

    // "Urges Israel, the occupying Power, which …, to": how far the duty may stand off.
    private const int LongestWayToDuty = 200;

    private static readonly string[] AbstractEndings = ["tion", "tions", "ment", "ments", "ance", "ence", "ness", "ity", "ing", "ism", "sion", "sions", "ure", "ures"];

    /// <summary>Reads the addressee of an act.</summary>
    /// <returns>A span; an empty one when the act asks nobody or names nobody.</returns>
    public AddresseeSpan Read(ParagraphWords words, Act act)
    {
        if (!act.Entry.Asks)
        {
            return ReadOfRequest(words, act);
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
        var kind = end == start ? AddresseeClass.Nobody : AddresseeHeads.ClassOf(table, words, start, end);
        if (isReported ? IsActing(words, start, end, kind) : IsAsked(words, start, end, kind, act))
        {
            return new AddresseeSpan(start, end, kind, isReported || words.IsWord(end, "to"));
        }

        return isReported ? AgentFinder.ReadPassive(table, words, start) : AgentFinder.ReadNominal(table, words, start);
    }

    // "Reiterates its request to the Secretary-General to report", "Makes an urgent appeal to all parties to":
    // the noun asks.
    private AddresseeSpan ReadOfRequest(ParagraphWords words, Act act)
    {
        var at = act.End;
        while (at < act.End + LongestLeadToRequest && words[at].IsWord && !IsRequest(words, at))
        {
            at++;
        }

        var joint = at + 1;
        if (!IsRequest(words, at) || !words.Is(act.End, WordRoles.Determiner)
            || !(words.IsWord(joint, "to") || words.IsWord(joint, "upon") || words.IsWord(joint, "on")))
        {
            return default;
        }

        var start = words.IsWord(joint + 1, "the") ? joint + 2 : joint + 1;
        var end = AddresseePhrase.End(words, start, null);
        return end > start && words.IsWord(end, "to")
            ? new AddresseeSpan(start, end, AddresseeHeads.ClassOf(table, words, start, end), true)
            : default;
    }

    private static bool IsRequest(ParagraphWords words, int at) =>
        words.SpanOf(at) is "request" or "requests" or "call" or "calls" or "appeal" or "appeals" or "invitation" or "invitations" or "demand";

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

        return ModifierFinder.TryRead(words, at, out var end, out var kind) && kind == PhraseKind.Between ? end : at;
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
        !IsPassive(words, end)
        && (kind is not (AddresseeClass.Unknown or AddresseeClass.Nobody)
            || (kind == AddresseeClass.Unknown && words.Has(start, WordTraits.Capital) && !IsAbstract(words, start, end)));

    // "Requests that participants from the islands be given": who is to act is not named.
    private static bool IsPassive(ParagraphWords words, int end)
    {
        var place = end;
        while (words[place].IsWord && !words.Is(place, WordRoles.Modal | WordRoles.Be) && words[place].Entry.Forms.Length == 0 && place < end + LongestDescription)
        {
            place++;
        }

        return words.Is(place, WordRoles.Be);
    }

    // "Urges Israel, the occupying Power, to"
    private static bool DutyFollows(ParagraphWords words, int end)
    {
        for (var place = end; place < end + LongestWayToDuty && words[place].Mark is '\0' or ','; place++)
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
