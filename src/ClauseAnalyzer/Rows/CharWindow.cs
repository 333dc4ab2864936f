namespace ClauseAnalyzer.Rows;

/// <summary>
/// The part of a text that the record being read lies in. The record starts at
/// <see cref="Start"/>; <see cref="Extend"/> brings in more without moving it,
/// so that a record can be given up and read again from its first line.
/// </summary>
internal sealed class CharWindow(TextReader reader) : IDisposable
{
    private char[] buffer = new char[1 << 16];
    private bool isAtEnd;

    /// <summary>Offset of the record's first character.</summary>
    public int Start { get; private set; }

    /// <summary>Offset after the last character read in.</summary>
    public int End { get; private set; }

    /// <summary>Length of the record so far read in.</summary>
    public int Length => End - Start;

    public char this[int offset] => buffer[offset];

    public ReadOnlySpan<char> Slice(int start, int end) => buffer.AsSpan(start, end - start);

    public string Text(int start, int end) => new(buffer, start, end - start);

    /// <summary>Ends the record and starts the next one at an offset.</summary>
    public void StartAt(int offset)
    {
        Start = offset;
        if (Start < buffer.Length / 2)
        {
            return;
        }

        buffer.AsSpan(Start, Length).CopyTo(buffer);
        End -= Start;
        Start = 0;
    }

    /// <summary>Reads more text in behind <see cref="End"/>.</summary>
    /// <returns>False when there is no more.</returns>
    public bool Extend()
    {
        if (isAtEnd)
        {
            return false;
        }

        if (End == buffer.Length)
        {
            Array.Resize(ref buffer, buffer.Length * 2);
        }

        var count = reader.Read(buffer, End, buffer.Length - End);
        isAtEnd = count == 0;
        End += count;
        return !isAtEnd;
    }

    /// <summary>Drops the current line, however long, and starts the next record after it.</summary>
    public void SkipLine()
    {
        while (true)
        {
            var lineEnd = Slice(Start, End).IndexOf('\n');
            if (lineEnd >= 0)
            {
                StartAt(Start + lineEnd + 1);
                return;
            }

            Start = 0;
            End = 0;
            if (!Extend())
            {
                return;
            }
        }
    }

    public void Dispose() => reader.Dispose();
}
