using ClauseAnalyzer.Lexicon;
using ClauseAnalyzer.Words;

namespace ClauseAnalyzer.Clauses;

/// <summary>Looks up the head of a noun phrase in the table of addressees: the longest listed words that end before its first preposition.</summary>
internal static class AddresseeHeads
{
    // "parties to the Convention" is the longest listed head.
    private const int LongestHead = 4;

    /// <summary>The class of the phrase's first head that is listed; of a name in capitals the words behind its "and" count too ("Economic and Social Council").</summary>
    /// <param name="table">The heads.</param>
    /// <param name="words">The words of the phrase.</param>
    /// <param name="from">Its first word.</param>
    /// <param name="to">Place after its last word.</param>
    public static AddresseeClass ClassOf(AddresseeTable table, ParagraphWords words, int from, int to)
    {
        var found = AddresseeClass.Unknown;
        for (var start = from; start < to;)
        {
            var end = EndOfCore(words, start, to);
            found = ClassOfCore(table, words, start, end);
            var isWhole = found == AddresseeClass.Unknown || (found == AddresseeClass.Nobody && words.Has(end - 1, WordTraits.Capital));
            if (!isWhole || !(words.Is(end, WordRoles.Conjunction) || words.IsMark(end, ',')))
            {
                break;
            }

            start = end + 1;
        }

        return found;
    }

    private static AddresseeClass ClassOfCore(AddresseeTable table, ParagraphWords words, int from, int end)
    {
        var longest = Math.Min(LongestHead, end - from);
        for (var length = longest; length > 0; length--)
        {
            var found = Find(table, words.UnitsBetween(end - length, end));
            if (found != AddresseeClass.Unknown)
            {
                return found;
            }
        }

        return AddresseeClass.Unknown;
    }

    /// <summary>Place after the core: before the first preposition, conjunction, comma or bracket, without "concerned" and the like behind.</summary>
    public static int EndOfCore(ParagraphWords words, int from, int to)
    {
        var end = from;
        while (end < to
            && words[end].IsWord
            && !words[end].Has(WordTraits.Enclosed)
            && !words.Is(end, WordRoles.Conjunction | WordRoles.Relative)
            && (end == from || !words.Is(end, WordRoles.Preposition)))
        {
            end++;
        }

        while (end > from + 1 && words.Has(end - 1, WordTraits.EndsInEd) && !words.Has(end - 1, WordTraits.Capital))
        {
            end--;
        }

        return end;
    }

    private static AddresseeClass Find(AddresseeTable table, ReadOnlySpan<char> head)
    {
        // What is longer than every listed head, were it millions of letters, is none.
        if (head.Length > table.LongestHead)
        {
            return AddresseeClass.Unknown;
        }

        var found = table.Find(head);
        if (found != AddresseeClass.Unknown)
        {
            return found;
        }

        // "the Conference" is a body; "the Parties" are not always those of a treaty, so capitals are tried first.
        Span<char> lower = stackalloc char[head.Length];
        var length = head.ToLowerInvariant(lower);
        found = length < 0 ? AddresseeClass.Unknown : table.Find(lower[..length]);
        if (found == AddresseeClass.Unknown && char.IsLower(head[0]))
        {
            lower[0] = char.ToUpperInvariant(head[0]);
            head[1..].CopyTo(lower[1..]);
            found = table.Find(lower);
        }

        return found;
    }
}
