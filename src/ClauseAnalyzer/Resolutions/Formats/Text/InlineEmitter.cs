using System.Buffers;
using System.Globalization;
using System.Net;
using System.Runtime.InteropServices;
using System.Text;
using ClauseAnalyzer.Resolutions.Lines;

namespace ClauseAnalyzer.Resolutions.Formats.Text;

/// <summary>Writes out the words, note calls and seams of a group of lines whose characters have their roles.</summary>
internal sealed class InlineEmitter(string text, InlineRole[] roles)
{
    // Columns laid out with blanks: so many of them part two fields of a masthead, not two words.
    private const int WideGap = 4;
    private const int LongestEntity = 10;

    private static readonly SearchValues<char> Clean = SearchValues.Create(
        " !\"#$%'()+,-.0123456789:;=?@ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz/[]{|}~" +
        "\u2010\u2011\u2013\u2014\u2018\u2019\u201C\u201D\u2026\u00AB\u00BB\u00E0\u00E1\u00E2\u00E3\u00E7\u00E8\u00E9\u00EA\u00ED\u00F1\u00F3\u00F4\u00F6\u00FA\u00FC");

    private readonly List<InlineLine> lines = [];
    private readonly NotedTextBuilder words = new();
    private readonly List<int> seams = [];
    private readonly StringBuilder syntax = new();
    private int lastSyntax = -2;

    // Where the roles next change from those of words, and where the next character stands that is not plain. Both are
    // kept, since to search for them anew after every gap would take quadratic time on a long line.
    private int wordsEnd;
    private int cleanEnd;

    public List<InlineLine> Emit()
    {
        for (var index = EmitClean(0); index < text.Length; index = EmitClean(index + 1))
        {
            index = EmitAt(index);
        }

        EndLine();
        return lines;
    }

    // Most of a text is plain words, which are taken over in one piece.
    private int EmitClean(int start)
    {
        if (start >= wordsEnd)
        {
            var length = MemoryMarshal.Cast<InlineRole, byte>(roles.AsSpan(start)).IndexOfAnyExcept((byte)InlineRole.Word);
            wordsEnd = length < 0 ? text.Length : start + length;
        }

        if (start >= cleanEnd)
        {
            var length = text.AsSpan(start, wordsEnd - start).IndexOfAnyExcept(Clean);
            cleanEnd = length < 0 ? wordsEnd : start + length;
        }

        // The last blank of a piece may open a gap that only a closer look tells from a space.
        var piece = text.AsSpan(start, cleanEnd - start);
        var gap = piece.IndexOf("  ");
        piece = gap >= 0 ? piece[..gap] : piece is [.., ' '] ? piece[..^1] : piece;
        words.AppendClean(piece);
        return start + piece.Length;
    }

    private int EmitAt(int index)
    {
        switch (roles[index])
        {
            case InlineRole.Marker:
                return EmitMarker(index);
            case InlineRole.Emphasis:
                EmitSeam(index);
                AddSyntax(index, text[index]);
                return index;
            case InlineRole.Markup:
                AddSyntax(index, text[index]);
                return index;
            case InlineRole.Break:
                words.Append(' ');
                AddSyntax(index, text[index]);
                return index;
            default:
                return EmitWord(index);
        }
    }

    private int EmitWord(int index)
    {
        var character = text[index];
        if (character == '\n')
        {
            EndLine();
            return index;
        }

        if (character == '*' && IsNoteSign(index))
        {
            return EmitMarker(index);
        }

        if (character == '&' && EntityLength(index) is > 0 and var length)
        {
            words.Append(WebUtility.HtmlDecode(text.Substring(index, length)));
            AddSyntax(index, text.AsSpan(index, length));
            return index + length - 1;
        }

        if (IsInvisible(character))
        {
            AddSyntax(-1, $"U+{((int)character).ToString("X4", CultureInfo.InvariantCulture)}");
            return index;
        }

        if (character == ' ' && words.Length > 0 && IsWideGap(index))
        {
            seams.Add(words.Length);
        }

        words.Append(character);
        return index;
    }

    // An asterisk that is no emphasis marks a note where it touches a word: "agenda*", "* See annex" apart.
    private bool IsNoteSign(int index) => index == 0 || !char.IsWhiteSpace(text[index - 1]) || IsLineStart(index);

    private bool IsLineStart(int index)
    {
        while (index > 0 && text[index - 1] is ' ' or '\t')
        {
            index--;
        }

        return index == 0 || text[index - 1] == '\n';
    }

    private int EmitMarker(int index)
    {
        var marker = new StringBuilder();
        var end = index;
        while (end < text.Length && (roles[end] == InlineRole.Marker || IsPlainSign(index, end)))
        {
            var digit = InlineTags.DigitOf(text[end]);
            marker.Append(digit == '\0' ? text[end] : digit);
            if (digit != '\0')
            {
                AddSyntax(end, text[end]);
            }

            end++;
        }

        words.Call(marker.ToString());
        return end - 1;
    }

    private bool IsPlainSign(int start, int index) =>
        text[start] == '*' && text[index] == '*' && roles[index] is InlineRole.Word or InlineRole.Escaped;

    private void EmitSeam(int index)
    {
        var isFirst = index == 0 || roles[index - 1] != InlineRole.Emphasis;
        var end = index;
        while (end < text.Length && roles[end] == InlineRole.Emphasis)
        {
            end++;
        }

        if (isFirst && end < text.Length && (char.IsUpper(text[end]) || char.IsAsciiDigit(text[end]) || text[end] == '[')
            && (char.IsLetterOrDigit(words.Last) || words.Last is ']' or ')' or '.' or ','))
        {
            seams.Add(words.Length);
        }
    }

    private bool IsWideGap(int index)
    {
        if (index > 0 && text[index - 1] == ' ')
        {
            return false;
        }

        var end = index;
        while (end < text.Length && text[end] == ' ')
        {
            end++;
        }

        return end - index >= WideGap;
    }

    private int EntityLength(int index)
    {
        var end = text.AsSpan(index, Math.Min(LongestEntity, text.Length - index)).IndexOf(';');
        return end > 1 && WebUtility.HtmlDecode(text.Substring(index, end + 1)).Length <= 2 ? end + 1 : 0;
    }

    private static bool IsInvisible(char character) =>
        char.GetUnicodeCategory(character) is UnicodeCategory.Format or UnicodeCategory.Control && !char.IsWhiteSpace(character);

    private void AddSyntax(int index, char character) => AddSyntax(index, [character]);

    // Neighbouring characters of syntax are one piece.
    private void AddSyntax(int index, ReadOnlySpan<char> piece)
    {
        if (syntax.Length > 0 && (index < 0 || index != lastSyntax + 1))
        {
            syntax.Append(' ');
        }

        syntax.Append(piece);
        lastSyntax = index < 0 ? -2 : index + piece.Length - 1;
    }

    private void EndLine()
    {
        lines.Add(new InlineLine(words.Build(), [.. seams], syntax.ToString()));
        words.Clear();
        seams.Clear();
        syntax.Clear();
        lastSyntax = -2;
    }
}
