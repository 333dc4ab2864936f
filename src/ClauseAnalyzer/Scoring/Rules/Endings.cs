namespace ClauseAnalyzer.Scoring.Rules;

/// <summary>How a paragraph ends.</summary>
internal static class Endings
{
    /// <summary>The last character but for spaces and closing brackets and quotation marks; a space for none.</summary>
    public static char LastMark(string text)
    {
        var end = text.Length - 1;
        while (end >= 0 && (char.IsWhiteSpace(text[end]) || text[end] is ']' or '”' or '"' or '’' or '»'))
        {
            end--;
        }

        // The call of a note may stand behind the mark: "2015–2030;2".
        var mark = end;
        while (mark > 0 && char.IsAsciiDigit(text[mark]))
        {
            mark--;
        }

        return end < 0 ? ' ' : text[mark] is ';' or ',' or '.' ? text[mark] : text[end];
    }
}
