using System.Buffers;
using System.Collections.Frozen;

namespace ClauseAnalyzer.Resolutions.Segmentation;

/// <summary>Judges whether a paragraph has come to its end: a resolution ends every paragraph and item with a sign.</summary>
internal static class Closings
{
    private static readonly SearchValues<char> OpeningSigns = SearchValues.Create("“\"‘'([ ");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> OpenWords = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "of", "the", "and", "or", "to", "in", "on", "for", "with", "by", "a", "an", "its", "their", "at", "from", "as", "against", "that", "which")
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The sign that ends a text, quotation marks and brackets after it not counted; '\0' when it ends in words.</summary>
    public static char SignOf(ReadOnlySpan<char> text)
    {
        var end = text.Length;
        while (end > 0 && text[end - 1] is '\u201D' or '"' or '\u2019' or '\'' or '\u00BB' or ')' or ']' or ' ')
        {
            end--;
        }

        if (end == 0)
        {
            return '\0';
        }

        return text[end - 1] is ',' or ';' or '.' or ':' or '!' or '?' or '\u2014' ? text[end - 1] : '\0';
    }

    /// <summary>Whether a text ends with a sign, or with "and" or "or" after one: "…; and".</summary>
    public static bool IsClosed(ReadOnlySpan<char> text) =>
        SignOf(text) != '\0' || ((text.EndsWith(" and") || text.EndsWith(" or"))
            && SignOf(text[..text.LastIndexOf(' ')]) is ',' or ';');

    /// <summary>Whether a text introduces what follows: it ends with a colon, or with a dash as older texts do.</summary>
    public static bool Introduces(ReadOnlySpan<char> text) => SignOf(text) is ':' or '\u2014';

    /// <summary>Whether a text breaks off after a word that cannot end a phrase, so that what follows must go on with it.</summary>
    public static bool BreaksOff(ReadOnlySpan<char> text)
    {
        var blank = text.LastIndexOf(' ');
        return !IsClosed(text) && (text.EndsWith('-') || OpenWords.Contains(text[(blank + 1)..]));
    }

    /// <summary>Whether a text goes on with the one before it: it opens with a small letter.</summary>
    public static bool GoesOn(ReadOnlySpan<char> text)
    {
        var index = text.IndexOfAnyExcept(OpeningSigns);
        return index >= 0 && char.IsLower(text[index]);
    }
}
