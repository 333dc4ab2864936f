using ClauseAnalyzer.Lexicon;
using ClauseAnalyzer.Words;

namespace ClauseAnalyzer.Clauses;

/// <summary>Finds the words of a clause that leave room or condition the duty.</summary>
internal static class HedgeFinder
{
    /// <summary>Hedges between two places, as written and in order.</summary>
    /// <param name="words">The paragraph.</param>
    /// <param name="from">First place of the clause.</param>
    /// <param name="to">Place after its last.</param>
    /// <param name="isAsking">Whether the clause asks someone to act; "to consider" softens only such a duty.</param>
    public static List<string>? Find(ParagraphWords words, int from, int to, bool isAsking)
    {
        List<string>? hedges = null;
        for (var at = from; at < to; at++)
        {
            var end = EndOfHedge(words, at, isAsking);
            if (end > at && end <= to)
            {
                (hedges ??= []).Add(words.Slice(at, end));
                at = end - 1;
            }
        }

        return hedges;
    }

    private static int EndOfHedge(ParagraphWords words, int at, bool isAsking)
    {
        var end = at;
        if (!words.Is(at, WordRoles.BeginsHedge))
        {
            return end;
        }

        // "as well as relevant organizations", "such as required": not the "as" of a hedge.
        if (words.IsWord(at, "as") && (words.IsWord(at - 1, "well") || words.IsWord(at - 1, "such")))
        {
            return end;
        }

        foreach (var pattern in words[at].Entry.Hedges)
        {
            if (isAsking || pattern.Kind != PhraseKind.AskingHedge)
            {
                end = Math.Max(end, PhraseMatcher.Match(words, at, pattern));
            }
        }

        // "as required by paragraph 3" reports what was required, and leaves no room.
        var isReport = end > at && words.Has(end - 1, WordTraits.EndsInEd) && words.Is(end, WordRoles.Preposition);
        return isReport ? at : end;
    }
}
