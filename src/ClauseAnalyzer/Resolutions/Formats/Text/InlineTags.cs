using System.Buffers;

namespace ClauseAnalyzer.Resolutions.Formats.Text;

/// <summary>Marks escapes, tags, links and the note markers that are not asterisks, in one pass.</summary>
internal static class InlineTags
{
    // All that Mark looks at: most lines hold few of them, and the search for the next one is quick.
    private static readonly SearchValues<char> Signs =
        SearchValues.Create("\\<[]^/\u2020\u2021\u00B9\u00B2\u00B3\u2070\u2074\u2075\u2076\u2077\u2078\u2079");

    private const int LongestTag = 300;
    private const int LongestTarget = 2000;
    private const int LongestMarker = 3;
    private const int LongestName = 40;

    public static void Mark(string text, InlineRole[] roles)
    {
        // Opening brackets that wait for their partner, so that nesting of any depth takes one pass.
        var brackets = new Stack<int>();
        for (var index = NextSign(text, 0); index < text.Length; index = NextSign(text, index + 1))
        {
            index = text[index] switch
            {
                '\\' => MarkEscape(text, roles, index),
                '<' => MarkTag(text, roles, index),
                '[' => MarkOpening(text, roles, index, brackets),
                ']' when brackets.Count > 0 => MarkClosing(text, roles, brackets.Pop(), index),
                '^' => MarkCaret(text, roles, index),
                '/' => MarkSlash(text, roles, index),
                _ => MarkSuperscript(text, roles, index),
            };
        }
    }

    /// <summary>The digit that a superscript character stands for; '\0' for any other character.</summary>
    public static char DigitOf(char character) => character switch
    {
        '\u00B9' => '1',
        '\u00B2' => '2',
        '\u00B3' => '3',
        '\u2070' => '0',
        >= '\u2074' and <= '\u2079' => (char)('4' + (character - '\u2074')),
        _ => '\0',
    };

    private static int NextSign(string text, int start)
    {
        var offset = start < text.Length ? text.AsSpan(start).IndexOfAny(Signs) : -1;
        return offset < 0 ? text.Length : start + offset;
    }

    private static int MarkEscape(string text, InlineRole[] roles, int index)
    {
        if (index + 1 >= text.Length || !char.IsAscii(text[index + 1]) || char.IsLetterOrDigit(text[index + 1]) || char.IsWhiteSpace(text[index + 1]))
        {
            return index;
        }

        // "\[1\]" is how converters write a note's marker.
        var close = text[index + 1] == '[' ? text.AsSpan(index + 2).IndexOf("\\]") : -1;
        if (close is > 0 and <= LongestMarker && IsMarker(text.AsSpan(index + 2, close)))
        {
            Fill(roles, index, index + 2, InlineRole.Markup);
            Fill(roles, index + 2, index + 2 + close, InlineRole.Marker);
            Fill(roles, index + 2 + close, index + 4 + close, InlineRole.Markup);
            return index + 3 + close;
        }

        roles[index] = InlineRole.Markup;
        roles[index + 1] = InlineRole.Escaped;
        return index + 1;
    }

    private static int MarkTag(string text, InlineRole[] roles, int index)
    {
        var rest = text.AsSpan(index, Math.Min(LongestTag, text.Length - index));
        var end = rest.StartsWith("<!--") ? rest.IndexOf("-->") + 2 : rest.IndexOf('>');
        if (end < 2 || (!char.IsAsciiLetter(rest[1]) && rest[1] is not ('/' or '!')))
        {
            return index;
        }

        if (rest[1..end].Contains("://", StringComparison.Ordinal) && !rest[1..end].Contains(' '))
        {
            roles[index] = InlineRole.Markup;
            roles[index + end] = InlineRole.Markup;
            return index + end;
        }

        if (rest[1..end].ContainsAny('<', '\n'))
        {
            return index;
        }

        var isBreak = rest.StartsWith("<br", StringComparison.OrdinalIgnoreCase);
        Fill(roles, index, index + end + 1, isBreak ? InlineRole.Break : InlineRole.Markup);
        return rest.StartsWith("<sup>", StringComparison.OrdinalIgnoreCase) ? MarkRaised(text, roles, index + end) : index + end;
    }

    // "<sup>1</sup>" is a marker, "20<sup>th</sup>" is not.
    private static int MarkRaised(string text, InlineRole[] roles, int tagEnd)
    {
        var rest = text.AsSpan(tagEnd + 1, Math.Min(LongestTag, text.Length - tagEnd - 1));
        var length = rest.IndexOf("</sup>", StringComparison.OrdinalIgnoreCase);
        if (length <= 0)
        {
            return tagEnd;
        }

        for (var offset = 0; offset < length; offset++)
        {
            if (rest[offset] == '\\' && rest[offset + 1] == '*')
            {
                roles[tagEnd + 1 + offset] = InlineRole.Markup;
            }
            else if (char.IsAsciiDigit(rest[offset]) || rest[offset] == '*' || (length == 1 && char.IsAsciiLetter(rest[offset])))
            {
                roles[tagEnd + 1 + offset] = InlineRole.Marker;
            }
            else
            {
                return tagEnd + offset;
            }
        }

        return tagEnd + length;
    }

    private static int MarkOpening(string text, InlineRole[] roles, int index, Stack<int> brackets)
    {
        if (index + 1 < text.Length && text[index + 1] == '^')
        {
            var end = index + text.AsSpan(index, Math.Min(LongestName, text.Length - index)).IndexOf(']');
            if (end > index + 2 && !text.AsSpan(index, end - index).Contains('\n'))
            {
                Fill(roles, index, index + 2, InlineRole.Markup);
                Fill(roles, index + 2, end, InlineRole.Marker);
                var isDefinition = (index == 0 || text[index - 1] == '\n') && end + 1 < text.Length && text[end + 1] == ':';
                Fill(roles, end, isDefinition ? end + 2 : end + 1, InlineRole.Markup);
                return isDefinition ? end + 1 : end;
            }
        }

        brackets.Push(index);
        return index;
    }

    private static int MarkClosing(string text, InlineRole[] roles, int open, int close)
    {
        if (close + 1 < text.Length && text[close + 1] == '(')
        {
            var target = text.AsSpan(close + 2, Math.Min(LongestTarget, text.Length - close - 2));
            var end = EndOfTarget(target);
            if (end >= 0 && IsTarget(target[..end]))
            {
                var isImage = open > 0 && text[open - 1] == '!';
                Fill(roles, isImage ? open - 1 : open, isImage ? close : open + 1, InlineRole.Markup);
                Fill(roles, close, close + end + 3, InlineRole.Markup);
                return close + end + 2;
            }
        }

        // "[12]" glued to a word calls a note; bracketed alternatives stand apart from words and hold some. "[12 ]" is how a
        // raised number comes out of a scan.
        var isAttached = open == 0 || text[open - 1] == '\n' || !char.IsWhiteSpace(text[open - 1]);
        var inside = text.AsSpan(open + 1, close - open - 1);
        var isScanned = inside is [_, .., ' '] && char.IsAsciiDigit(inside[0]);
        var marker = isScanned ? inside[..^1] : inside;
        if ((isAttached || isScanned) && marker.Length is > 0 and <= LongestMarker && IsMarker(marker))
        {
            Fill(roles, open, close + 1, InlineRole.Markup);
            Fill(roles, open + 1, open + 1 + marker.Length, InlineRole.Marker);
        }

        return close;
    }

    // Brackets within a target come in pairs: "https://example.org/a_(b)".
    private static int EndOfTarget(ReadOnlySpan<char> target)
    {
        var depth = 0;
        for (var index = 0; index < target.Length && target[index] != '\n'; index++)
        {
            if (target[index] == '(')
            {
                depth++;
            }
            else if (target[index] == ')' && --depth < 0)
            {
                return index;
            }
        }

        return -1;
    }

    // The target of a link has no blanks before its title: "[a] (see also the annex)" and "[a](b c)" are words.
    private static bool IsTarget(ReadOnlySpan<char> target)
    {
        var blank = target.IndexOf(' ');
        return blank < 0 || target[(blank + 1)..].TrimStart() is ['"' or '\'', ..] || target.StartsWith("http");
    }

    private static int MarkCaret(string text, InlineRole[] roles, int index)
    {
        var rest = text.AsSpan(index + 1, Math.Min(LongestMarker + 1, text.Length - index - 1));
        var end = rest.IndexOf('^');
        if (end > 0 && IsMarker(rest[..end]))
        {
            roles[index] = InlineRole.Markup;
            Fill(roles, index + 1, index + 1 + end, InlineRole.Marker);
            roles[index + 1 + end] = InlineRole.Markup;
            return index + 1 + end;
        }

        // "the Settlements;^80": a caret before a number that ends there.
        var digits = rest.IndexOfAnyExceptInRange('0', '9');
        digits = digits < 0 ? rest.Length : digits;
        if (digits is > 0 and <= LongestMarker && (digits == rest.Length || !char.IsLetterOrDigit(rest[digits])) && (index == 0 || (!char.IsAsciiDigit(text[index - 1]) && text[index - 1] != 'm')))
        {
            roles[index] = InlineRole.Markup;
            Fill(roles, index + 1, index + 1 + digits, InlineRole.Marker);
            return index + digits;
        }

        return index;
    }

    // "the Convention 1/ and": how typewritten resolutions call notes, and how those notes open.
    private static int MarkSlash(string text, InlineRole[] roles, int index)
    {
        var start = index;
        while (start > 0 && index - start < LongestMarker && char.IsAsciiDigit(text[start - 1]))
        {
            start--;
        }

        var isApart = start == 0 || char.IsWhiteSpace(text[start - 1]);
        var isEnded = index + 1 == text.Length || char.IsWhiteSpace(text[index + 1]) || text[index + 1] is ',' or ';' or '.';
        if (start < index && isApart && isEnded)
        {
            Fill(roles, start, index, InlineRole.Marker);
            roles[index] = InlineRole.Markup;
        }

        return index;
    }

    private static int MarkSuperscript(string text, InlineRole[] roles, int index)
    {
        if (text[index] is '\u2020' or '\u2021' || (DigitOf(text[index]) != '\0' && !IsUnit(text, index)))
        {
            roles[index] = InlineRole.Marker;
        }

        return index;
    }

    // "km²" and "m³" are units, not notes.
    private static bool IsUnit(string text, int index)
    {
        var start = index;
        while (start > 0 && char.IsLetter(text[start - 1]))
        {
            start--;
        }

        return text[start..index] is "m" or "km" or "cm" or "mm";
    }

    private static bool IsMarker(ReadOnlySpan<char> text) => !text.ContainsAnyExceptInRange('0', '9') || !text.ContainsAnyExcept('*');

    private static void Fill(InlineRole[] roles, int start, int end, InlineRole role) => Array.Fill(roles, role, start, end - start);
}
