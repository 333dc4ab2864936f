using System.Globalization;

namespace ClauseAnalyzer.Words;

/// <summary>
/// Cuts a string into words, numbers and punctuation marks; white space separates and is in no token. The one place
/// that says where a word begins and ends.
/// </summary>
public static class Tokenizer
{
    // Of ASCII, 1 for what is part of a word: most units of English text are decided by one look.
    private static ReadOnlySpan<byte> AsciiParts =>
    [
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0,
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
        var scanner = new TokenScanner(text, position);
        var found = scanner.Next();
        position = scanner.End;
        token = found ? new Token(new TextSpan(scanner.Start, scanner.End), KindOf(text[scanner.Start], scanner.IsWord)) : default;
        return found;
    }

    /// <summary>Whether a unit can stand in a word on its own. Surrogates are parts of words, so that a pair is never cut.</summary>
    internal static bool IsWordPart(char unit) =>
        unit < AsciiParts.Length ? AsciiParts[unit] != 0 : IsWordPartBeyondAscii(unit);

    private static TokenKind KindOf(char first, bool isWord) =>
        !isWord ? TokenKind.Punctuation : char.IsAsciiDigit(first) ? TokenKind.Number : TokenKind.Word;

    private static bool IsWordPartBeyondAscii(char unit) =>
        char.IsLetterOrDigit(unit) || char.IsSurrogate(unit) || char.GetUnicodeCategory(unit) == UnicodeCategory.NonSpacingMark;

    /// <summary>Whether a mark before a part of a word belongs to the word.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the word begins.</param>
    /// <param name="mark">Where the mark stands; a unit follows.</param>
    /// <param name="hasDigit">Whether a digit of ASCII stands between.</param>
    internal static bool IsInnerMark(ReadOnlySpan<char> text, int start, int mark, bool hasDigit) => text[mark] switch
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
