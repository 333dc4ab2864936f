using System.Buffers;
using System.Text;
using ClauseAnalyzer.Resolutions.Lines;
using ClauseAnalyzer.Resolutions.Segmentation;

namespace ClauseAnalyzer.Resolutions.Formats.Text;

/// <summary>Reads plain text and Markdown as lines: rules, headings, bullets and notes are told apart, inline markup is taken off.</summary>
internal sealed class TextLineReader
{
    private static readonly SearchValues<char> LineEnds = SearchValues.Create("\n\r\f\u2028\u2029\u0085");

    private static readonly char[] Bullets = ['-', '*', '+', '\u2022', '\u2023', '\u25E6', '\u2013', '\u2014', '\u00B7', '\u25CF', '\u25AA', '\uF0B7'];

    private const char SoftHyphen = '\u00AD';

    private readonly List<SourceLine> lines = [];
    private readonly List<Diagnostic> diagnostics = [];
    private readonly List<GroupLine> group = [];
    private readonly StringBuilder groupText = new();
    private int lineNumber;
    private int? pageNumber;
    private bool startsBlock = true;

    private TextLineReader()
    {
    }

    public static SourceText Read(string text)
    {
        var reader = new TextLineReader();
        if (text.Contains('\f', StringComparison.Ordinal))
        {
            reader.pageNumber = 1;
        }

        var start = 0;
        while (start < text.Length)
        {
            if (reader.startsBlock && DocumentHead.LinesAt(text, start) is { } head)
            {
                start = reader.TakeHead(text, start, head);
                continue;
            }

            var end = text.AsSpan(start).IndexOfAny(LineEnds);
            end = end < 0 ? text.Length : start + end;
            reader.ReadLine(text.AsSpan(start, end - start));
            start = reader.EndLine(text, end);
        }

        reader.EndGroup();
        return new SourceText(reader.lines, reader.diagnostics);
    }

    private int EndLine(string text, int end)
    {
        if (end < text.Length && text[end] == '\f')
        {
            EndGroup();
            pageNumber++;
            startsBlock = true;
            lines.Add(new SourceLine { Kind = LineKind.Rule, Line = lineNumber, Page = pageNumber, StartsBlock = true });
        }

        return end + (end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n' ? 2 : 1);
    }

    private int TakeHead(string text, int start, IReadOnlyList<string> head)
    {
        foreach (var line in head)
        {
            lineNumber++;
            start = EndLine(text, start + line.Length);
            if (line == DocumentHead.Fence)
            {
                AddSpecial(null, "rule", line);
                continue;
            }

            lines.Add(new SourceLine { Kind = LineKind.Field, Text = NotedText.Plain(line), Line = lineNumber, Page = pageNumber, IsWhole = true });
        }

        return start;
    }

    private void ReadLine(ReadOnlySpan<char> raw)
    {
        lineNumber++;
        var line = raw.TrimEnd();
        var indent = IndentOf(line);
        line = line.TrimStart();
        if (line.IsEmpty)
        {
            EndGroup();
            startsBlock = true;
        }
        else if (IsRule(line))
        {
            AddSpecial(LineKind.Rule, "rule", line);
        }
        else if (line[0] == '|')
        {
            ReadRow(line, indent);
        }
        else if (line.StartsWith("```"))
        {
            AddSpecial(null, "markup", line);
        }
        else
        {
            ReadWords(line, indent);
        }
    }

    private void AddSpecial(LineKind? kind, string diagnostic, ReadOnlySpan<char> line)
    {
        EndGroup();
        startsBlock = true;
        diagnostics.Add(new Diagnostic(diagnostic, lineNumber, pageNumber, line.ToString()));
        if (kind is { } lineKind)
        {
            lines.Add(new SourceLine { Kind = lineKind, Line = lineNumber, Page = pageNumber, StartsBlock = true });
        }
    }

    private void ReadRow(ReadOnlySpan<char> line, int indent)
    {
        if (TableRows.ItemOf(line) is not { } item)
        {
            AddSpecial(null, "table", line);
            return;
        }

        EndGroup();
        startsBlock = true;
        Report(new string('|', line.Count('|')));
        ReadWords(item, indent);
        EndGroup();
        startsBlock = true;
    }

    private void ReadWords(ReadOnlySpan<char> line, int indent)
    {
        if (line[0] == '>')
        {
            var end = line.IndexOfAnyExcept('>', ' ');
            var quote = line[..(end < 0 ? line.Length : end)];
            Report(quote.TrimEnd());
            line = line[quote.Length..];
        }

        var level = HeadingLevel(line);
        var kind = level > 0 ? LineKind.Heading : IsNoteDefinition(line) ? LineKind.Note : LineKind.Words;
        if (kind == LineKind.Heading)
        {
            EndGroup();
            startsBlock = true;
            Report(line[..level]);
            Report(line[level..].TrimEnd()[line[level..].TrimEnd().TrimEnd('#').Length..]);
            line = line[level..].Trim().TrimEnd('#').TrimEnd();
        }

        var bullet = kind == LineKind.Words && IsBullet(line) ? line[..1].ToString() : "";
        line = line[bullet.Length..].TrimStart();
        AddToGroup(kind, line, bullet, indent);
        if (kind == LineKind.Heading)
        {
            EndGroup();
            startsBlock = true;
        }
    }

    private void Report(ReadOnlySpan<char> syntax)
    {
        if (!syntax.IsEmpty)
        {
            diagnostics.Add(new Diagnostic("markup", lineNumber, pageNumber, syntax.ToString()));
        }
    }

    private void AddToGroup(LineKind kind, ReadOnlySpan<char> line, string bullet, int indent)
    {
        group.Add(new GroupLine(kind, lineNumber, pageNumber, startsBlock, indent, bullet));
        startsBlock = false;
        if (group.Count > 1)
        {
            line = HealSoftHyphen(line);
            groupText.Append('\n');
        }

        groupText.Append(line);
    }

    // A soft hyphen at the end of a line, and a small letter after it: one word, which goes whole into the upper line.
    private ReadOnlySpan<char> HealSoftHyphen(ReadOnlySpan<char> line)
    {
        if (groupText.Length == 0 || groupText[^1] != SoftHyphen || line.IsEmpty || !char.IsLower(line[0]))
        {
            return line;
        }

        var end = line.IndexOf(' ');
        end = end < 0 ? line.Length : end;
        groupText.Append(line[..end]);
        return line[end..].TrimStart();
    }

    private void EndGroup()
    {
        if (group.Count == 0)
        {
            return;
        }

        var cutsWord = groupText.Length > 0 && groupText[^1] == SoftHyphen;
        var inline = InlineMarkup.Read(groupText.ToString());
        for (var index = 0; index < group.Count; index++)
        {
            EndLineOf(group[index], inline[index], cutsWord && index == group.Count - 1);
        }

        group.Clear();
        groupText.Clear();
    }

    private void EndLineOf(GroupLine line, InlineLine inline, bool cutsWord)
    {
        if (inline.Syntax.Length > 0)
        {
            diagnostics.Add(new Diagnostic("markup", line.Line, line.Page, inline.Syntax));
        }

        if (!inline.Text.IsEmpty)
        {
            lines.Add(line.With(inline) with { CutsWord = cutsWord });
        }
        else if (line.Bullet.Length > 0)
        {
            diagnostics.Add(new Diagnostic("markup", line.Line, line.Page, line.Bullet));
        }
    }

    private static bool IsNoteDefinition(ReadOnlySpan<char> line) =>
        line.StartsWith("[^") && line.IndexOf("]:") is > 2 and < 40;

    private static int IndentOf(ReadOnlySpan<char> line)
    {
        var columns = 0;
        foreach (var character in line)
        {
            if (!char.IsWhiteSpace(character))
            {
                break;
            }

            columns += character == '\t' ? 4 : 1;
        }

        return columns;
    }

    // "---", "* * *", "_____", "====": one sign, three times or more.
    private static bool IsRule(ReadOnlySpan<char> line)
    {
        var sign = line[0];
        return sign is '-' or '_' or '*' or '=' or '\u2014' or '\u2013' or '\u2500'
            && line.IndexOfAnyExcept(sign, ' ') < 0
            && line.Count(sign) >= 3;
    }

    private static int HeadingLevel(ReadOnlySpan<char> line)
    {
        var level = line.IndexOfAnyExcept('#');
        return level is > 0 and < 7 && line[level] == ' ' ? level : 0;
    }

    private static bool IsBullet(ReadOnlySpan<char> line) =>
        line.Length > 2 && char.IsWhiteSpace(line[1]) && Bullets.AsSpan().Contains(line[0]);
}
