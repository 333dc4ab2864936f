using System.Text;

namespace ClauseAnalyzer.Resolutions.Lines;

/// <summary>Puts words and note calls together, with one space between words.</summary>
internal sealed class NotedTextBuilder
{
    private readonly StringBuilder characters = new();
    private readonly List<NoteCall> calls = [];
    private readonly List<Revision> revisions = [];

    public int Length => characters.Length;

    public bool IsEmpty => characters.Length == 0 && calls.Count == 0;

    public char Last => characters.Length == 0 ? '\0' : characters[^1];

    /// <summary>Adds one character; blanks of any kind become one space, and none opens the text.</summary>
    public void Append(char character)
    {
        if (!char.IsWhiteSpace(character))
        {
            characters.Append(character);
        }
        else if (characters.Length > 0 && characters[^1] != ' ')
        {
            characters.Append(' ');
        }
    }

    public void Append(ReadOnlySpan<char> text)
    {
        foreach (var character in text)
        {
            Append(character);
        }
    }

    /// <summary>Adds words that are clean already: single spaces are the only blanks among them.</summary>
    public void AppendClean(ReadOnlySpan<char> words)
    {
        characters.Append(words.Length > 0 && words[0] == ' ' && Last is '\0' or ' ' ? words[1..] : words);
    }

    /// <summary>Adds a text that is clean already, after a separator.</summary>
    public void Append(NotedText text, string separator = " ")
    {
        if (characters.Length > 0 && text.Text.Length > 0)
        {
            Append(separator);
        }

        var start = characters.Length;
        characters.Append(text.Text);
        foreach (var call in text.Calls)
        {
            calls.Add(call with { Offset = start + call.Offset });
        }

        foreach (var revision in text.Revisions)
        {
            revisions.Add(revision with { Start = start + revision.Start, End = start + revision.End });
        }
    }

    /// <summary>Adds a note call; an asterisk right after asterisks is part of their marker.</summary>
    public void Call(string marker)
    {
        if (marker == "*" && calls is [.., var last] && last.Offset == characters.Length && last.Marker[0] == '*')
        {
            calls[^1] = last with { Marker = last.Marker + marker };
            return;
        }

        calls.Add(new NoteCall(characters.Length, marker));
    }

    /// <summary>Adds a tracked change of words that stand here already, or are left out; blanks at its ends are not its own.</summary>
    public void Mark(Revision revision)
    {
        var (start, end) = (revision.Start, revision.End);
        while (start < end && characters[start] == ' ')
        {
            start++;
        }

        while (end > start && characters[end - 1] == ' ')
        {
            end--;
        }

        revisions.Add(revision with { Start = start, End = end });
    }

    /// <summary>Takes the last character off again: the hyphen of a word that a line end cut.</summary>
    public void DropLast() => characters.Length--;

    public NotedText Build()
    {
        var length = characters.Length;
        while (length > 0 && characters[length - 1] == ' ')
        {
            length--;
        }

        return new NotedText(
            characters.ToString(0, length),
            calls.Count == 0 ? [] : [.. calls.Select(call => call with { Offset = Math.Min(call.Offset, length) })])
        {
            Revisions = revisions.Count == 0 ? [] : [.. revisions.Select(revision => revision with { Start = Math.Min(revision.Start, length), End = Math.Min(revision.End, length) })],
        };
    }

    public void Clear()
    {
        characters.Clear();
        calls.Clear();
        revisions.Clear();
    }
}
