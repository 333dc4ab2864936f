using System.Buffers;
using System.Globalization;
using System.Text;
using ClauseAnalyzer.Resolutions.Formats.Text;
using ClauseAnalyzer.Resolutions.Lines;

namespace ClauseAnalyzer.Resolutions.Writing;

/// <summary>
/// Writes one paragraph as one line. The line is read back at once, by the reader that will read it later; what it
/// would take for markup is written as character references, no more of it than needed.
/// </summary>
internal static class TextLine
{
    private const string Superscripts = "\u2070\u00B9\u00B2\u00B3\u2074\u2075\u2076\u2077\u2078\u2079";

    // From nothing to all that the reader gives a meaning to: the first set that reads back right is taken.
    private static readonly SearchValues<char>[] Escaped =
    [
        SearchValues.Create(""),
        SearchValues.Create("\\*_<&\u2020\u2021" + Superscripts),
        SearchValues.Create("\\*_<&\u2020\u2021[]^/>()" + Superscripts),
    ];

    /// <summary>A line of words.</summary>
    /// <param name="prefix">What stands before the words: "3. ", "- ", "## "; may be empty.</param>
    /// <param name="text">The words and their note calls.</param>
    /// <param name="style">Plain text or Markdown.</param>
    public static string Write(string prefix, NotedText text, TextStyle style)
    {
        var placed = Placed(text, mayBeFirst: prefix.Length > 0);
        return Best(prefix, placed, style, line => IsRead(line, prefix, placed));
    }

    /// <summary>The line of a note; its first call is its own marker.</summary>
    public static string WriteNote(NotedText text, TextStyle style)
    {
        var marker = text.Calls[0].Marker;
        var isRaised = style == TextStyle.Plain && text.Text.Length > 0 && marker.All(char.IsAsciiDigit);
        var prefix = isRaised ? $"{Raised(marker)} " : $"[^{marker}]: ";
        return Best(prefix, NotedText.Plain(text.Text), style, line =>
            TextLineReader.Read(line).Lines is [{ Kind: LineKind.Note } read] && read.Text.Text == text.Text && read.Text.Calls is [{ Offset: 0 } call] && call.Marker == marker);
    }

    private static string Best(string prefix, NotedText text, TextStyle style, Func<string, bool> isRead)
    {
        var written = "";
        foreach (var escapesFirst in new[] { false, true })
        {
            foreach (var escaped in Escaped)
            {
                foreach (var isRaised in style == TextStyle.Plain ? new[] { true, false } : [false])
                {
                    written = $"{prefix}{Render(text, escaped, escapesFirst, isRaised)}".TrimEnd();
                    if (isRead(written))
                    {
                        return written;
                    }
                }
            }
        }

        return written;
    }

    private static string Render(NotedText text, SearchValues<char> escaped, bool escapesFirst, bool isRaised)
    {
        var builder = new StringBuilder(text.Text.Length + 16);
        var next = 0;
        for (var index = 0; index <= text.Text.Length; index++)
        {
            for (; next < text.Calls.Count && text.Calls[next].Offset <= index; next++)
            {
                var marker = text.Calls[next].Marker;
                builder.Append(isRaised && marker.All(char.IsAsciiDigit) ? Raised(marker) : $"[^{marker}]");
            }

            if (index < text.Text.Length)
            {
                Append(builder, text.Text[index], escaped, escapesFirst && index == 0);
            }
        }

        return builder.ToString();
    }

    private static void Append(StringBuilder builder, char character, SearchValues<char> escaped, bool always)
    {
        // Signs that nobody sees are dropped by the reader of text; a document of another kind may hold some.
        if (always || escaped.Contains(character) || char.GetUnicodeCategory(character) is UnicodeCategory.Format or UnicodeCategory.Control)
        {
            builder.Append(CultureInfo.InvariantCulture, $"&#{(int)character};");
        }
        else
        {
            builder.Append(character);
        }
    }

    private static bool IsRead(string line, string prefix, NotedText text)
    {
        if (TextLineReader.Read(line).Lines is not [{ Kind: not LineKind.Note } read])
        {
            return false;
        }

        var kept = prefix is "- " or "## " ? "" : text.Text.Length == 0 ? prefix.TrimEnd() : prefix;
        return read.Kind == (prefix == "## " ? LineKind.Heading : LineKind.Words)
            && read.Bullet == (prefix == "- " ? "-" : "")
            && read.Text.Text == kept + text.Text
            && read.Text.Calls.SequenceEqual(text.Calls.Select(call => call with { Offset = Math.Min(kept.Length + call.Offset, read.Text.Text.Length) }));
    }

    // A call that stands first in a line would open a note.
    private static NotedText Placed(NotedText text, bool mayBeFirst)
    {
        if (mayBeFirst || text.Calls is not [{ Offset: 0 }, ..])
        {
            return text;
        }

        var firstEnd = text.Text.IndexOf(' ', StringComparison.Ordinal) is > 0 and var blank ? blank : text.Text.Length;
        return text with { Calls = [.. text.Calls.Select(call => call with { Offset = Math.Max(firstEnd, call.Offset) })] };
    }

    private static string Raised(string digits) => string.Concat(digits.Select(digit => Superscripts[digit - '0']));
}
