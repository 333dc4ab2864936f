namespace ClauseAnalyzer.Trends.Pairing;

/// <summary>
/// Knows parts that repeat the opening of the whole: of "Requests the Office to hold a meeting and to report thereon" one
/// part becomes "Also requests the Office to report thereon". Its own words are few, but they are the whole's.
/// </summary>
internal static class RepeatedOpening
{
    // "Requests the Secretary-General": a verb with its addressee; before it at most "In this regard, also".
    private const int ShortestOpening = 3;
    private const int MostBefore = 4;
    private const int ShortestRest = 2;

    /// <summary>Whether a text is such a part of another.</summary>
    /// <param name="part">The text that may be a part.</param>
    /// <param name="whole">The other.</param>
    /// <param name="otherParts">Texts that are matched with the whole already; the rest may stand in none of them.</param>
    public static bool Fits(TextProfile part, TextProfile whole, IEnumerable<TextProfile> otherParts)
    {
        for (var start = 0; start <= Math.Min(MostBefore, part.Words.Length - ShortestOpening - ShortestRest); start++)
        {
            var opening = part.Words.AsSpan(start).CommonPrefixLength(whole.Words);
            var rest = part.Words.AsSpan(start + opening);
            if (opening >= ShortestOpening && !part.Words.AsSpan(start, opening).Contains(-1))
            {
                return rest.Length >= ShortestRest && !rest.Contains(-1) && whole.Words.AsSpan(opening).IndexOf(rest) >= 0 && !IsIn(rest, otherParts);
            }
        }

        return false;
    }

    private static bool IsIn(ReadOnlySpan<int> rest, IEnumerable<TextProfile> texts)
    {
        foreach (var text in texts)
        {
            if (text.Words.AsSpan().IndexOf(rest) >= 0)
            {
                return true;
            }
        }

        return false;
    }
}
