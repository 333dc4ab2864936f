using System.Buffers;

namespace ClauseAnalyzer.Clauses;

/// <summary>The number or letter that a paragraph may open with: "3.", "(a)", "OP12 bis", "3 (a) (i)".</summary>
internal static class LeadingLabel
{
    // "OP12 bis alt" is the longest chain that drafts carry.
    private const int LongestChain = 4;

    private static readonly SearchValues<char> DigitsAndPoint = SearchValues.Create("0123456789.");
    private static readonly SearchValues<char> RomanDigits = SearchValues.Create("ivxIVX");

    /// <summary>Where the words begin: after labels, bullets and blanks.</summary>
    /// <param name="text">The paragraph.</param>
    /// <returns>An offset from 0 to the length of <paramref name="text"/>.</returns>
    public static int Skip(string text)
    {
        var start = SkipBlanks(text, 0);
        for (var count = 0; count < LongestChain; count++)
        {
            var next = SkipOne(text, start, count > 0);
            if (next == start)
            {
                break;
            }

            start = next;
        }

        return start;
    }

    private static int SkipOne(string text, int start, bool hasLabel)
    {
        if (start < text.Length && (text[start] is '-' or '–' or '—' or '•' or '·' or '*'))
        {
            return SkipBlanks(text, start + 1);
        }

        // "13 . Notes": the point of a number may stand apart.
        if (hasLabel && start < text.Length && (text[start] is '.' or ')' or ':'))
        {
            return SkipBlanks(text, start + 1);
        }

        var blank = start;
        while (blank < text.Length && !char.IsWhiteSpace(text[blank]))
        {
            blank++;
        }

        // A paragraph that is nothing but a label keeps it.
        return blank < text.Length && IsLabel(text.AsSpan(start, blank - start), hasLabel) ? SkipBlanks(text, blank) : start;
    }

    private static int SkipBlanks(string text, int start)
    {
        while (start < text.Length && (char.IsWhiteSpace(text[start]) || text[start] is '\u200b' or '\ufeff'))
        {
            start++;
        }

        return start;
    }

    private static bool IsLabel(ReadOnlySpan<char> word, bool hasLabel)
    {
        var body = word.Trim("().:[]");
        var isMarked = body.Length < word.Length;
        if (body.IsEmpty || body.Length > 7)
        {
            return false;
        }

        if (hasLabel && (body is "bis" or "ter" or "quater" or "quinquies" or "alt" or "new" || (isMarked && IsLetterOrRoman(body))))
        {
            return true;
        }

        if (body.StartsWith("OP", StringComparison.Ordinal) || body.StartsWith("PP", StringComparison.Ordinal))
        {
            return body.Length > 2 && char.IsAsciiDigit(body[2]);
        }

        return char.IsAsciiDigit(body[0])
            ? !hasLabel && IsNumber(body) && (isMarked || body.Length <= 3)
            : isMarked && IsLetterOrRoman(body);
    }

    // "3", "3.1", "12bis"
    private static bool IsNumber(ReadOnlySpan<char> body)
    {
        var digits = body.IndexOfAnyExcept(DigitsAndPoint);
        return digits < 0 || body[digits..] is "bis" or "ter" or "quater" or "alt" || body.Length == digits + 1;
    }

    private static bool IsLetterOrRoman(ReadOnlySpan<char> body) =>
        (body.Length <= 2 && char.IsAsciiLetter(body[0]) && (body.Length == 1 || body[0] == body[1]))
        || body.IndexOfAnyExcept(RomanDigits) < 0;
}
