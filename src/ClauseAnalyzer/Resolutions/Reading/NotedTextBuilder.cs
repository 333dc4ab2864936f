using System.Text;

namespace ClauseAnalyzer.Resolutions.Reading;

/// <summary>Puts words and note calls together, with one space between words.</summary>
internal sealed class NotedTextBuilder
{
    private readonly StringBuilder _text = new();
    private readonly List<NoteCall> _calls = [];

    public int Length => _text.Length;

    public bool IsEmpty => _text.Length == 0 && _calls.Count == 0;

    public char Last => _text.Length == 0 ? '\0' : _text[^1];

    /// <summary>Adds one character; blanks of any kind become one space, and none opens the text.</summary>
    public void Append(char character)
    {
        if (!char.IsWhiteSpace(character))
        {
            _text.Append(character);
        }
        else if (_text.Length > 0 && _text[^1] != ' ')
        {
            _text.Append(' ');
        }
    }

    public void Append(ReadOnlySpan<char> text)
    {
        foreach (var character in text)
        {
            Append(character);
        }
    }

    /// <summary>Adds a text that is clean already, after a separator.</summary>
    public void Append(NotedText text, string separator = " ")
    {
        if (_text.Length > 0 && text.Text.Length > 0)
        {
            Append(separator);
        }

        var start = _text.Length;
        _text.Append(text.Text);
        foreach (var call in text.Calls)
        {
            _calls.Add(call with { Offset = start + call.Offset });
        }
    }

    /// <summary>Adds a note call; an asterisk right after asterisks is part of their marker.</summary>
    public void Call(string marker)
    {
        if (marker == "*" && _calls is [.., var last] && last.Offset == _text.Length && last.Marker[0] == '*')
        {
            _calls[^1] = last with { Marker = last.Marker + marker };
            return;
        }

        _calls.Add(new NoteCall(_text.Length, marker));
    }

    /// <summary>Takes the last character off again: the hyphen of a word that a line end cut.</summary>
    public void DropLast() => _text.Length--;

    public NotedText Build()
    {
        var length = _text.Length;
        while (length > 0 && _text[length - 1] == ' ')
        {
            length--;
        }

        return new NotedText(
            _text.ToString(0, length),
            [.. _calls.Select(call => call with { Offset = Math.Min(call.Offset, length) })]);
    }

    public void Clear()
    {
        _text.Clear();
        _calls.Clear();
    }
}
