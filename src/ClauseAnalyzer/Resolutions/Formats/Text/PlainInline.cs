using ClauseAnalyzer.Resolutions.Lines;

namespace ClauseAnalyzer.Resolutions.Formats.Text;

/// <summary>Adds words of formats that mark their emphasis themselves: only note markers need to be told from words.</summary>
internal static class PlainInline
{
    private const int LongestMarker = 4;

    /// <summary>Adds text; raised digits, daggers and asterisks that touch a word become note calls.</summary>
    public static void Append(NotedTextBuilder builder, ReadOnlySpan<char> text)
    {
        for (var index = 0; index < text.Length; index++)
        {
            var character = text[index];
            var isSign = character is '\u2020' or '\u2021' || (character == '*' && (builder.Length == 0 || builder.Last != ' '));
            if (isSign)
            {
                builder.Call(character.ToString());
                continue;
            }

            var end = index;
            while (end < text.Length && InlineTags.DigitOf(text[end]) != '\0')
            {
                end++;
            }

            if (end > index && !char.IsWhiteSpace(builder.Last) && builder.Last != 'm')
            {
                builder.Call(string.Concat(text[index..end].ToArray().Select(InlineTags.DigitOf)));
                index = end - 1;
            }
            else
            {
                builder.Append(character);
            }
        }
    }

    /// <summary>Whether raised words are a note's marker: digits, asterisks or one letter, in brackets or not.</summary>
    /// <param name="text">The raised words.</param>
    /// <returns>The marker; null when the words are raised for another reason, as in "20th".</returns>
    public static string? MarkerOf(string text)
    {
        var marker = text.Trim().Trim('[', ']', '(', ')');
        return marker.Length is > 0 and <= LongestMarker && (marker.All(char.IsAsciiDigit) || marker.All(character => character == '*')) ? marker : null;
    }
}
