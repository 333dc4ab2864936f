using System.Buffers;
using System.Text;

namespace ClauseAnalyzer.Resolutions.Reading;

/// <summary>Reads plain text and Markdown as lines: rules, headings, bullets and notes are told apart, inline markup is taken off.</summary>
internal sealed class TextLineReader
{
    private static readonly SearchValues<char> LineEnds = SearchValues.Create("\n\r\f\u2028\u2029\u0085");

    private static readonly char[] Bullets = ['-', '*', '+', '\u2022', '\u2023', '\u25E6', '\u2013', '\u2014', '\u00B7', '\u25CF', '\u25AA', '\uF0B7'];

    private readonly List<SourceLine> _lines = [];
    private readonly List<Diagnostic> _diagnostics = [];
    private readonly List<SourceLine> _group = [];
    private readonly StringBuilder _groupText = new();
    private int _line;
    private int? _page;
    private bool _startsBlock = true;

    private TextLineReader()
    {
    }

    public static SourceText Read(string text)
    {
        var reader = new TextLineReader();
        if (text.Contains('\f', StringComparison.Ordinal))
        {
            reader._page = 1;
        }

        var start = 0;
        while (start < text.Length)
        {
            var end = text.AsSpan(start).IndexOfAny(LineEnds);
            end = end < 0 ? text.Length : start + end;
            reader.ReadLine(text[start..end]);
            start = reader.EndLine(text, end);
        }

        reader.EndGroup();
        return new SourceText(reader._lines, reader._diagnostics);
    }

    private int EndLine(string text, int end)
    {
        if (end < text.Length && text[end] == '\f')
        {
            EndGroup();
            _page++;
            _startsBlock = true;
            _lines.Add(new SourceLine { Kind = LineKind.Rule, Line = _line, Page = _page, StartsBlock = true });
        }

        return end + (end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n' ? 2 : 1);
    }

    private void ReadLine(string raw)
    {
        _line++;
        var line = raw.AsSpan().TrimEnd();
        var indent = IndentOf(line);
        line = line.TrimStart();
        if (line.IsEmpty)
        {
            EndGroup();
            _startsBlock = true;
        }
        else if (IsRule(line))
        {
            AddSpecial(LineKind.Rule, "rule", line);
        }
        else if (line[0] == '|')
        {
            AddSpecial(null, "table", line);
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
        _startsBlock = true;
        _diagnostics.Add(new Diagnostic(diagnostic, _line, _page, line.ToString()));
        if (kind is { } lineKind)
        {
            _lines.Add(new SourceLine { Kind = lineKind, Line = _line, Page = _page, StartsBlock = true });
        }
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
            _startsBlock = true;
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
            _startsBlock = true;
        }
    }

    private void Report(ReadOnlySpan<char> syntax)
    {
        if (!syntax.IsEmpty)
        {
            _diagnostics.Add(new Diagnostic("markup", _line, _page, syntax.ToString()));
        }
    }

    private void AddToGroup(LineKind kind, ReadOnlySpan<char> line, string bullet, int indent)
    {
        _group.Add(new SourceLine
        {
            Kind = kind,
            Line = _line,
            Page = _page,
            StartsBlock = _startsBlock,
            Indent = indent,
            Bullet = bullet,
        });
        _startsBlock = false;
        if (_group.Count > 1)
        {
            _groupText.Append('\n');
        }

        _groupText.Append(line);
    }

    private void EndGroup()
    {
        if (_group.Count == 0)
        {
            return;
        }

        var inline = InlineMarkup.Read(_groupText.ToString());
        for (var index = 0; index < _group.Count; index++)
        {
            var source = _group[index];
            if (inline[index].Syntax.Length > 0)
            {
                _diagnostics.Add(new Diagnostic("markup", source.Line, source.Page, inline[index].Syntax));
            }

            if (inline[index].Text.IsEmpty && source.Bullet.Length > 0)
            {
                _diagnostics.Add(new Diagnostic("markup", source.Line, source.Page, source.Bullet));
            }

            if (!inline[index].Text.IsEmpty)
            {
                _lines.Add(source with { Kind = KindOf(source, inline[index].Text), Text = inline[index].Text, Seams = inline[index].Seams });
            }
        }

        _group.Clear();
        _groupText.Clear();
    }

    // A line that opens with a marker and goes on with words is a note.
    private static LineKind KindOf(SourceLine line, NotedText text) =>
        line.Kind == LineKind.Words && line.Bullet.Length == 0 && text.Text.Length > 0 && text.Calls is [{ Offset: 0 }, ..]
            ? LineKind.Note
            : line.Kind;

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
