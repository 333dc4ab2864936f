using System.Globalization;

namespace ClauseAnalyzer.Charts.Labels;

/// <summary>Breaks text into lines that fit a width, and shortens what does not.</summary>
internal static class TextFitter
{
    private const string Ellipsis = "…";

    // A text that is shortened to a blank keeps so much of what would fit.
    private const double LeastKept = 0.6;

    /// <summary>
    /// Lines of at most <paramref name="width"/> pixels, broken at blanks, else after "/" and "-",
    /// else between characters; the last line ends in an ellipsis when text is left over.
    /// </summary>
    /// <returns>At most <paramref name="maximumLines"/> lines; none for an empty text.</returns>
    public static IReadOnlyList<string> Wrap(string text, TextStyle style, double width, int maximumLines)
    {
        var lines = new List<string>();
        var rest = PlainText.Clean(text);
        while (rest.Length > 0)
        {
            if (lines.Count == maximumLines - 1)
            {
                lines.Add(Shorten(rest, style, width));
                return lines;
            }

            var length = LengthOfLine(rest, style, width);
            lines.Add(rest[..length].TrimEnd());
            rest = rest[length..].TrimStart();
        }

        return lines;
    }

    /// <summary>The same in no more lines, but of like length, so that no word is left alone in the last.</summary>
    public static IReadOnlyList<string> WrapEvenly(string text, TextStyle style, double width, int maximumLines)
    {
        var lines = Wrap(text, style, width, maximumLines);
        if (lines.Count < 2 || lines[^1].EndsWith(Ellipsis, StringComparison.Ordinal))
        {
            return lines;
        }

        var (narrow, wide) = (width / lines.Count, width);
        while (wide - narrow > 1)
        {
            var middle = (narrow + wide) / 2;
            (narrow, wide) = Wrap(text, style, middle, lines.Count + 1).Count > lines.Count ? (middle, wide) : (narrow, middle);
        }

        return Wrap(text, style, wide, maximumLines);
    }

    /// <summary>The text itself when it fits, else its longest beginning that fits, with an ellipsis; it ends at a blank unless that would cost much of it.</summary>
    public static string Shorten(string text, TextStyle style, double width)
    {
        text = PlainText.Clean(text);
        if (GlyphWidths.Measure(text, style) <= width)
        {
            return text;
        }

        var room = width - GlyphWidths.Measure(Ellipsis, style);
        var longest = LongestPrefix(text, style, room);
        var blank = longest < text.Length && text[longest] == ' ' ? longest : text.LastIndexOf(' ', Math.Max(longest - 1, 0), Math.Max(longest, 1));
        return text[..(blank >= LeastKept * longest ? blank : longest)].TrimEnd() + Ellipsis;
    }

    /// <summary>Whether the wrapped text is whole and no word of it is cut.</summary>
    public static bool Fits(string text, TextStyle style, double width, int maximumLines)
    {
        var lines = Wrap(text, style, width, maximumLines);
        return !(lines.Count > 0 && lines[^1].EndsWith(Ellipsis, StringComparison.Ordinal))
            && lines.SkipLast(1).All(line => !EndsInsideWord(PlainText.Clean(text), line));
    }

    // A line may end a word, or stop at a joint inside it.
    private static bool EndsInsideWord(string text, string line)
    {
        var end = text.IndexOf(line, StringComparison.Ordinal) + line.Length;
        return end < text.Length && text[end] != ' ' && line[^1] is not '/' and not '-';
    }

    private static int LengthOfLine(string text, TextStyle style, double width)
    {
        if (GlyphWidths.Measure(text, style) <= width)
        {
            return text.Length;
        }

        var longest = LongestPrefix(text, style, width);
        if (longest < text.Length && text[longest] == ' ')
        {
            return longest;
        }

        var blank = text.LastIndexOf(' ', Math.Max(longest - 1, 0), Math.Max(longest, 1));
        if (blank > 0)
        {
            return blank;
        }

        var joint = Joint(text, longest);
        return joint > 0 ? joint : Math.Max(longest, FirstElement(text));
    }

    // The joint of the first word that leaves its halves most alike: "A/RES/" and "74/173".
    private static int Joint(string text, int longest)
    {
        var end = text.IndexOf(' ', StringComparison.Ordinal) is var blank && blank < 0 ? text.Length : blank;
        var best = 0;
        for (var i = 0; i < longest && i < end - 1; i++)
        {
            if (text[i] is '/' or '-' && Math.Abs((2 * (i + 1)) - end) <= Math.Abs((2 * best) - end))
            {
                best = i + 1;
            }
        }

        return best;
    }

    // In whole text elements, so that no accent is cut from its letter.
    private static int LongestPrefix(string text, TextStyle style, double width)
    {
        var length = 0;
        double used = 0;
        while (length < text.Length)
        {
            var element = StringInfo.GetNextTextElementLength(text.AsSpan(length));
            used += GlyphWidths.Measure(text.Substring(length, element), style);
            if (used > width)
            {
                break;
            }

            length += element;
        }

        return length;
    }

    private static int FirstElement(string text) => StringInfo.GetNextTextElementLength(text.AsSpan());
}
