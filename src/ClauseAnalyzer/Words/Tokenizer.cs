using System.Globalization;

namespace ClauseAnalyzer.Words;

/// <summary>
/// Cuts a string into words, numbers and punctuation marks; white space separates and is in no token. The one place
/// that says where a word begins and ends.
/// </summary>
public static class Tokenizer
{
    private const int Digit = 2;

    // Of ASCII, 1 for what is part of a word, and Digit added for a digit: most units of English text are decided by one look.
    private static ReadOnlySpan<byte> AsciiParts =>
    [
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 0, 0, 0, 0, 0, 0,
        0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0,
        0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0,
    ];

    /// <summary>Finds the next token.</summary>
    /// <param name="text">Any characters; composed ones (NFC) where spellings of one word are to be one form.</param>
    /// <param name="position">Where to start, from 0; afterwards the end of the token, or of the text.</param>
    /// <param name="token">The token, when there is one.</param>
    /// <returns>False when only white space or nothing is left.</returns>
    public static bool TryNext(ReadOnlySpan<char> text, ref int position, out Token token)
    {
        if (!TryNext(text, ref position, out int start, out var isWord))
        {
            token = default;
            return false;
        }

        var kind = !isWord ? TokenKind.Punctuation : char.IsAsciiDigit(text[start]) ? TokenKind.Number : TokenKind.Word;
        token = new Token(new TextSpan(start, position), kind);
        return true;
    }

    /// <summary>Finds the next token, as <see cref="TryNext(ReadOnlySpan{char}, ref int, out Token)"/> does.</summary>
    /// <param name="text">Any characters.</param>
    /// <param name="position">Where to start; afterwards the end of the token.</param>
    /// <param name="start">Its first unit.</param>
    /// <param name="isWord">Whether it is a word or a number rather than a mark.</param>
    internal static bool TryNext(ReadOnlySpan<char> text, ref int position, out int start, out bool isWord)
    {
        start = position;
        while ((uint)start < (uint)text.Length && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        if ((uint)start >= (uint)text.Length)
        {
            position = start;
            isWord = false;
            return false;
        }

        isWord = IsWordPart(text[start]);
        position = isWord ? EndOfWord(text, start) : start + 1;
        return true;
    }

    /// <summary>Whether a unit can stand in a word on its own. Surrogates are parts of words, so that a pair is never cut.</summary>
    internal static bool IsWordPart(char unit) =>
        unit < AsciiParts.Length ? AsciiParts[unit] != 0 : IsWordPartBeyondAscii(unit);

    private static int EndOfWord(ReadOnlySpan<char> text, int start)
    {
        var position = start;
        var seen = 0;
        while (true)
        {
            // The letters and digits of ASCII, which most words consist of, in a loop of their own.
            while ((uint)position < (uint)text.Length && text[position] < AsciiParts.Length && AsciiParts[text[position]] is not 0 and var part)
            {
                seen |= part;
                position++;
            }

            if (position >= text.Length)
            {
                return position;
            }

            var isPart = IsWordPart(text[position]);
            if (!isPart && !(position + 1 < text.Length && IsWordPart(text[position + 1]) && IsInnerMark(text, start, position, (seen & Digit) != 0)))
            {
                return position;
            }

            position++;
        }
    }

    private static bool IsWordPartBeyondAscii(char unit) =>
        char.IsLetterOrDigit(unit) || char.IsSurrogate(unit) || char.GetUnicodeCategory(unit) == UnicodeCategory.NonSpacingMark;

    private static bool IsInnerMark(ReadOnlySpan<char> text, int start, int mark, bool hasDigit) => text[mark] switch
    {
        '-' or '\u2010' or '\u2011' or '\'' or '\u2019' or '\u00AD' or '/' => true,
        ',' => IsThousand(text, mark),
        '.' => hasDigit || !char.IsUpper(text[mark + 1]) || IsInitial(text, start, mark),
        _ => false,
    };

    // "1,000", "4,123rd"; but "of 8 September 2000,1 welcoming" has the number of a note behind its comma.
    private static bool IsThousand(ReadOnlySpan<char> text, int comma) =>
        char.IsAsciiDigit(text[comma - 1])
        && text[(comma + 1)..] is var rest && rest.Length >= 3
        && char.IsAsciiDigit(rest[0]) && char.IsAsciiDigit(rest[1]) && char.IsAsciiDigit(rest[2])
        && (rest.Length == 3 || !char.IsAsciiDigit(rest[3]));

    // "U.N"; but "end.The" is two words whose blank was lost. A small letter behind the point is a speck of a scan: "Acc.epts".
    private static bool IsInitial(ReadOnlySpan<char> text, int start, int mark) =>
        (mark - start == 1 || text[mark - 2] == '.') && (mark + 2 == text.Length || !IsWordPart(text[mark + 2]));
}
