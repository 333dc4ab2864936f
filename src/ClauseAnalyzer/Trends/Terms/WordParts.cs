using ClauseAnalyzer.Text;

namespace ClauseAnalyzer.Trends.Terms;

/// <summary>Cuts text into the words that terms are made of.</summary>
/// <remarks>
/// Lower case; "co-operation" is "cooperation"; a possessive ending is cut off. Numbers are words, punctuation is a break.
/// To a search hyphens part words, so that "capacity-building" and "capacity building" are one term.
/// </remarks>
internal static class WordParts
{
    /// <summary>Stands for punctuation, which no term crosses.</summary>
    public const string Break = "";

    private static readonly char[] Hyphens = ['-', '\u2010', '\u2011'];

    /// <summary>The words of a text with breaks between phrases.</summary>
    public static IEnumerable<string> Of(string text) => Whole(text).SelectMany(word =>
        word == Break ? [Break] : word.Split(Hyphens, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The words of a text with breaks between phrases, hyphenated words whole: a phrase is never cut out of "open-ended".</summary>
    public static IEnumerable<string> Whole(string text) => Tokenizer.Tokenize(text).Select(token =>
        token.Kind == TokenKind.Punctuation ? Break : Normalize(token.Span.Of(text).ToString().ToLowerInvariant()));

    /// <summary>Words of a text as a reader counts them: a hyphenated word is one, numbers are none.</summary>
    public static int Count(string text) => Tokenizer.Tokenize(text).Count(token => token.Kind == TokenKind.Word);

    private static string Normalize(string word)
    {
        var whole = word.EndsWith("'s", StringComparison.Ordinal) || word.EndsWith("’s", StringComparison.Ordinal) ? word[..^2] : word;
        return whole.Length > 3 && whole.StartsWith("co", StringComparison.Ordinal) && Hyphens.Contains(whole[2]) ? whole.Remove(2, 1) : whole;
    }
}
