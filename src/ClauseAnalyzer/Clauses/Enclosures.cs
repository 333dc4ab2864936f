namespace ClauseAnalyzer.Clauses;

/// <summary>Knows what stands between quotation marks and round brackets, while a text is walked through from its start. Mutable.</summary>
/// <param name="text">The text.</param>
internal ref struct Enclosures(ReadOnlySpan<char> text)
{
    private const int None = int.MaxValue;

    // Where the next closer of each kind stands, or that there is none: looked for once a closer, not once an opener.
    private readonly ReadOnlySpan<char> text = text;
    private int bracket;
    private int doubleQuote;
    private int angleQuote;
    private int straightQuote;
    private int end;

    /// <summary>Whether a place stands within an enclosure that was opened before it.</summary>
    public readonly bool Holds(int offset) => offset < end;

    /// <summary>Takes note of a mark. Within an enclosure it opens no other: the second of two straight quotation marks closes.</summary>
    public void See(char mark, int offset)
    {
        if (offset < end)
        {
            return;
        }

        end = mark switch
        {
            '(' => EndAt(')', offset, ref bracket),
            '“' => EndAt('”', offset, ref doubleQuote),
            '«' => EndAt('»', offset, ref angleQuote),
            '"' => EndAt('"', offset, ref straightQuote),
            _ => end,
        };
    }

    // An opener without a closer opens nothing.
    private readonly int EndAt(char closer, int offset, ref int next)
    {
        if (next <= offset)
        {
            var found = text[(offset + 1)..].IndexOf(closer);
            next = found < 0 ? None : offset + 1 + found;
        }

        return next == None ? 0 : next + 1;
    }
}
