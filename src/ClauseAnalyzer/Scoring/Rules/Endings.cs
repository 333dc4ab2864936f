namespace ClauseAnalyzer.Scoring.Rules;

/// <summary>How a paragraph ends.</summary>
internal static class Endings
{
    private static readonly string[] Conjunctions = [" and", " or", " and/or"];

    /// <summary>The last mark but for spaces, closing brackets and quotation marks, the call of a note, and "and" or "or" before a last item; the last character where no mark stands there, a space for none.</summary>
    public static char LastMark(string text)
    {
        var end = text.Length - 1;
        while (end >= 0 && (char.IsWhiteSpace(text[end]) || text[end] is ']' or '”' or '"' or '’' or '»'))
        {
            end--;
        }

        end = WithoutConjunction(text, end);

        // The call of a note may stand behind the mark: "2015–2030;2".
        var mark = end;
        while (mark > 0 && char.IsAsciiDigit(text[mark]))
        {
            mark--;
        }

        return end < 0 ? ' ' : text[mark] is ';' or ',' or '.' ? text[mark] : text[end];
    }

    // "…; and": the paragraph ends with the semicolon, the words lead on to the last item.
    private static int WithoutConjunction(string text, int end)
    {
        foreach (var conjunction in Conjunctions)
        {
            var mark = end - conjunction.Length;
            if (mark >= 0 && text[mark] is ';' or ',' && text.AsSpan(mark + 1, conjunction.Length).SequenceEqual(conjunction))
            {
                return mark;
            }
        }

        return end;
    }
}
