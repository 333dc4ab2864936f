using System.Globalization;

namespace ClauseAnalyzer.Text;

/// <summary>Cuts a string into words, numbers and punctuation marks; white space separates and is in no token.</summary>
public static class Tokenizer
{
    /// <summary>Cuts a whole string.</summary>
    /// <param name="text">Any string; it is not normalised, so that offsets count in it.</param>
    /// <returns>Tokens in order of their start, not overlapping; empty for an empty or blank string.</returns>
    public static List<Token> Tokenize(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var tokens = new List<Token>((text.Length / 5) + 1);
        Tokenize(text, tokens);
        return tokens;
    }

    /// <summary>Cuts a whole string into a list that the caller keeps, for callers that cut many.</summary>
    /// <param name="text">Any characters.</param>
    /// <param name="tokens">Cleared, then filled with the tokens in order of their start.</param>
    public static void Tokenize(ReadOnlySpan<char> text, List<Token> tokens)
    {
        ArgumentNullException.ThrowIfNull(tokens);
        tokens.Clear();
        var position = 0;
        while (TryNext(text, ref position, out var token))
        {
            tokens.Add(token);
        }
    }

    /// <summary>Finds the next token, for callers that need no list.</summary>
    /// <param name="text">Any characters.</param>
    /// <param name="position">Where to start, from 0; afterwards the end of the token, or of the text.</param>
    /// <param name="token">The token, when there is one.</param>
    /// <returns>False when only white space or nothing is left.</returns>
    public static bool TryNext(ReadOnlySpan<char> text, ref int position, out Token token)
    {
        while (position < text.Length && char.IsWhiteSpace(text[position]))
        {
            position++;
        }

        if (position >= text.Length)
        {
            token = default;
            return false;
        }

        var start = position;
        var isWord = IsWordPart(text[start]);
        position = isWord ? EndOfWord(text, start) : start + 1;
        var kind = !isWord ? TokenKind.Punctuation : char.IsAsciiDigit(text[start]) ? TokenKind.Number : TokenKind.Word;
        token = new Token(new TextSpan(start, position), kind);
        return true;
    }

    private static int EndOfWord(ReadOnlySpan<char> text, int start)
    {
        var isNumber = char.IsAsciiDigit(text[start]);
        var position = start + 1;
        while (position < text.Length)
        {
            if (IsWordPart(text[position]))
            {
                position++;
            }
            else if (position + 1 < text.Length && IsInnerMark(text[position], isNumber) && IsWordPart(text[position + 1]))
            {
                position += 2;
            }
            else
            {
                break;
            }
        }

        return position;
    }

    // Surrogates are kept as parts of words so that a pair is never cut.
    private static bool IsWordPart(char unit) =>
        char.IsAsciiLetterOrDigit(unit) || (unit > '\u007f' && IsWordPartBeyondAscii(unit));

    private static bool IsWordPartBeyondAscii(char unit) =>
        char.IsLetterOrDigit(unit) || char.IsSurrogate(unit) || char.GetUnicodeCategory(unit) == UnicodeCategory.NonSpacingMark;

    // A slash, point or comma joins digits ("65/230", "1.5", "1,000") but parts words ("and/or", "end.The").
    private static bool IsInnerMark(char unit, bool inNumber) => unit switch
    {
        '-' or '\u2010' or '\u2011' or '\'' or '\u2019' or '\u00AD' => true,
        '/' or '.' or ',' => inNumber,
        _ => false,
    };
}
