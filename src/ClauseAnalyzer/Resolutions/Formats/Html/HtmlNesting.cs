using System.Buffers;
using System.Collections.Frozen;

namespace ClauseAnalyzer.Resolutions.Formats.Html;

/// <summary>
/// Looks how deep the elements of a web page nest before it is parsed: a parser must search all open elements at each
/// new one, so that a page made of opening tags alone would take it hours.
/// </summary>
internal static class HtmlNesting
{
    // Browsers stop at about half of this.
    private const int Deepest = 1000;
    private const int LongestName = 12;

    private static readonly SearchValues<char> NameEnds = SearchValues.Create(" \t\r\n\f/>");

    // Elements that hold nothing, or that end by themselves where the next of their kind begins.
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Shallow = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "area", "base", "body", "br", "col", "colgroup", "dd", "dt", "embed", "head", "hr", "html", "img", "input", "li", "link", "meta", "optgroup", "option",
        "p", "param", "source", "tbody", "td", "tfoot", "th", "thead", "tr", "track", "wbr").GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether elements nest deeper than any page that was meant to be read.</summary>
    public static bool IsTooDeep(ReadOnlySpan<char> html)
    {
        var depth = 0;
        for (var start = html.IndexOf('<'); start >= 0 && depth <= Deepest; start = html.IndexOf('<'))
        {
            html = html[(start + 1)..];
            var closes = html is ['/', ..];
            var name = NameIn(closes ? html[1..] : html);
            if (name.IsEmpty || Shallow.Contains(name))
            {
                continue;
            }

            depth = closes ? Math.Max(0, depth - 1) : depth + 1;
        }

        return depth > Deepest;
    }

    // A tag is a bracket and a letter at once; what is too long for a name of HTML is cut, and counts all the same.
    private static ReadOnlySpan<char> NameIn(ReadOnlySpan<char> tag)
    {
        if (tag.IsEmpty || !char.IsAsciiLetter(tag[0]))
        {
            return default;
        }

        var name = tag[..Math.Min(LongestName, tag.Length)];
        var end = name.IndexOfAny(NameEnds);
        return end < 0 ? name : name[..end];
    }
}
