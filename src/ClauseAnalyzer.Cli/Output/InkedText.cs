using System.Globalization;
using System.Text;

namespace ClauseAnalyzer.Cli.Output;

/// <summary>
/// Text laid out for a terminal: wrapped, indented, coloured where colour is
/// wanted. Without colour, words inserted and deleted stand in {+ +} and [- -],
/// as wdiff has them, and words moved in {&gt; &lt;}. Not thread-safe.
/// </summary>
/// <param name="width">Columns of a line.</param>
/// <param name="color">Whether to use ANSI codes.</param>
internal sealed class InkedText(int width, bool color)
{
    private readonly StringBuilder text = new();

    /// <summary>An empty line.</summary>
    public void Blank() => text.Append('\n');

    /// <summary>Words of one kind.</summary>
    public void Words(string words, Ink ink, int indent) => Words([(words, ink)], indent);

    /// <summary>Words of several kinds, wrapped.</summary>
    /// <param name="parts">Stretches in order; their spaces decide where a line may break.</param>
    /// <param name="indent">Columns before every line.</param>
    /// <param name="lead">What stands in the indent of the first line; as long as the indent at most.</param>
    /// <param name="leadInk">What the lead is.</param>
    public void Words(IEnumerable<(string Text, Ink Ink)> parts, int indent, string lead = "", Ink leadInk = Ink.Plain)
    {
        var column = indent;
        Append(lead, leadInk);
        text.Append(' ', Math.Max(0, indent - WidthOf(lead)));
        var isFirst = true;
        var before = Ink.Plain;
        foreach (var (word, ink, isGlued) in WordsOf(parts))
        {
            // Where words were put in the place of others, the marks part them well enough to break the line.
            var mayBreak = !isGlued || (ink != before && (IsMark(ink) || IsMark(before)));
            if (!isFirst && mayBreak && column + (isGlued ? 0 : 1) + WidthOf(word) > width)
            {
                text.Append('\n').Append(' ', indent);
                column = indent;
            }
            else if (!isFirst && !isGlued)
            {
                text.Append(' ');
                column++;
            }

            Append(word, ink);
            column += WidthOf(word);
            (isFirst, before) = (false, ink);
        }

        text.Append('\n');
    }

    /// <summary>Words of several kinds on one line, cut where it ends.</summary>
    /// <param name="parts">Stretches in order.</param>
    /// <param name="indent">Columns before the line.</param>
    public void Line(IEnumerable<(string Text, Ink Ink)> parts, int indent)
    {
        text.Append(' ', indent);
        var left = width - indent;
        foreach (var (part, ink) in parts)
        {
            var clean = Clean(part);
            if (WidthOf(clean) > left)
            {
                // One column is kept for the sign that something follows.
                while (clean.Length > 0 && WidthOf(clean) > left - 1)
                {
                    clean = clean[..^(clean.Length > 1 && char.IsLowSurrogate(clean[^1]) ? 2 : 1)];
                }

                Append(clean.TrimEnd() + "…", ink);
                break;
            }

            Append(clean, ink);
            left -= WidthOf(clean);
        }

        text.Append('\n');
    }

    /// <summary>A part of a line, as it is.</summary>
    public InkedText Append(string words, Ink ink)
    {
        var code = color && words.Length > 0 ? CodeOf(ink) : "";
        text.Append(code).Append(words).Append(code.Length > 0 ? "\u001b[0m" : "");
        return this;
    }

    /// <summary>All lines, each ended by a line feed.</summary>
    public override string ToString() => text.ToString();

    /// <summary>Columns that words take: combining marks none, wide letters two.</summary>
    public static int WidthOf(string words)
    {
        var columns = 0;
        foreach (var rune in words.EnumerateRunes())
        {
            columns += Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format ? 0
                : rune.Value is >= 0x1100 and <= 0x115F or >= 0x2E80 and <= 0xA4CF or >= 0xAC00 and <= 0xD7A3 or >= 0xF900 and <= 0xFAFF or >= 0xFF00 and <= 0xFF60 ? 2
                : 1;
        }

        return columns;
    }

    private IEnumerable<(string Word, Ink Ink, bool IsGlued)> WordsOf(IEnumerable<(string Text, Ink Ink)> parts)
    {
        var hasSpace = true;
        foreach (var (part, ink) in parts)
        {
            var clean = Clean(part);
            var words = clean.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            for (var index = 0; index < words.Length; index++)
            {
                var isGlued = index == 0 && !hasSpace && clean[0] != ' ';
                yield return (Marked(words, index, ink), ink, isGlued);
            }

            hasSpace = clean.Length == 0 ? hasSpace : clean[^1] == ' ';
        }
    }

    // A control character in an input must not steer the terminal.
    private static string Clean(string part) => string.Concat(part.Select(character => char.IsControl(character) ? ' ' : character));

    private string Marked(string[] words, int index, Ink ink)
    {
        if (color || !IsMark(ink))
        {
            return words[index];
        }

        var (start, end) = ink switch { Ink.Inserted => ("{+", "+}"), Ink.Moved => ("{>", "<}"), _ => ("[-", "-]") };
        return (index == 0 ? start : "") + words[index] + (index == words.Length - 1 ? end : "");
    }

    private static bool IsMark(Ink ink) => ink is Ink.Inserted or Ink.Deleted or Ink.Moved;

    private static string CodeOf(Ink ink) => ink switch
    {
        Ink.Heading => "\u001b[1m",
        Ink.Quiet => "\u001b[2m",
        Ink.Act => "\u001b[1;4m",
        Ink.For => "\u001b[32m",
        Ink.Against => "\u001b[31m",
        Ink.Inserted => "\u001b[32;4m",
        Ink.Deleted => "\u001b[31;9m",
        Ink.Moved => "\u001b[36;4m",
        _ => "",
    };
}
