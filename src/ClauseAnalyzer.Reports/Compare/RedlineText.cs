using System.Text;
using ClauseAnalyzer.Trends.Pairing;

namespace ClauseAnalyzer.Reports.Compare;

/// <summary>Wraps words to a width and marks those inserted and deleted, by colour or as wdiff does. Not thread-safe.</summary>
/// <param name="width">Columns of the terminal.</param>
/// <param name="color">Whether to use ANSI codes.</param>
internal sealed class RedlineText(int width, bool color)
{
    private const string Reset = "\u001b[0m";
    private readonly StringBuilder text = new();

    /// <summary>An empty line.</summary>
    public void Blank() => text.Append('\n');

    /// <summary>Plain words, wrapped.</summary>
    public void Paragraph(string words, int indent) => Redline([new DiffPart(DiffOp.Equal, words)], indent);

    /// <summary>The words of a comparison, wrapped.</summary>
    public void Redline(IReadOnlyList<DiffPart> parts, int indent)
    {
        var column = 0;
        var before = DiffOp.Equal;
        foreach (var (word, op, glued) in WordsOf(parts))
        {
            var isStart = column == 0;
            // Where words were put in the place of others, the marks part them well enough to break the line.
            if (!isStart && (!glued || op != before) && column + (glued ? 0 : 1) + word.Length > width)
            {
                text.Append('\n');
                isStart = true;
            }

            if (isStart)
            {
                text.Append(' ', indent);
                column = indent;
            }
            else if (!glued)
            {
                text.Append(' ');
                column++;
            }

            text.Append(color ? Code(op) : "").Append(word).Append(color && op != DiffOp.Equal ? Reset : "");
            column += word.Length;
            before = op;
        }

        text.Append('\n');
    }

    /// <summary>The lines so far, each ended by "\n".</summary>
    public override string ToString() => text.ToString();

    // A word is glued when no space stood before it: "assist" + "ance".
    private IEnumerable<(string Word, DiffOp Op, bool Glued)> WordsOf(IReadOnlyList<DiffPart> parts)
    {
        var spaceBefore = true;
        foreach (var part in parts)
        {
            var words = Printable(part.Text).Split(' ', StringSplitOptions.RemoveEmptyEntries);
            for (var index = 0; index < words.Length; index++)
            {
                var glued = index == 0 && !spaceBefore && !part.Text.StartsWith(' ');
                yield return (Marked(words, index, part.Op), part.Op, glued);
            }

            spaceBefore = part.Text.EndsWith(' ');
        }
    }

    private string Marked(string[] words, int index, DiffOp op)
    {
        if (color || op == DiffOp.Equal)
        {
            return words[index];
        }

        var (start, end) = op == DiffOp.Insert ? ("{+", "+}") : ("[-", "-]");
        return (index == 0 ? start : "") + words[index] + (index == words.Length - 1 ? end : "");
    }

    private static string Code(DiffOp op) => op switch
    {
        DiffOp.Insert => "\u001b[32;4m",
        DiffOp.Delete => "\u001b[31;9m",
        _ => "",
    };

    // A control character in an input must not steer the terminal.
    private static string Printable(string words) =>
        string.Create(words.Length, words, (target, source) =>
        {
            for (var index = 0; index < source.Length; index++)
            {
                target[index] = char.IsControl(source[index]) ? ' ' : source[index];
            }
        });
}
