namespace ClauseAnalyzer.Classification.Frames;

/// <summary>
/// Parts one written word as frames see it: lower case; hyphens and slashes part it, save after "co-", "sub-" and the
/// like; an apostrophe with what follows, and digits glued to a word, are passed over. Immutable and thread-safe.
/// </summary>
internal static class FrameFormParser
{
    private static readonly string[] JoinedBeginnings = ["co", "sub", "inter", "multi", "re", "pre", "e", "non"];

    /// <summary>Whether a word is of letters of ASCII alone, as nearly all are: it is one part, and nothing of it is passed over.</summary>
    /// <param name="form">A word as written.</param>
    public static bool IsOnePart(string form)
    {
        foreach (var unit in form)
        {
            if (!char.IsAsciiLetter(unit))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Reads the next part of a word.</summary>
    /// <param name="form">A word as written, in composed form.</param>
    /// <param name="position">Where to look from, 0 at first; afterwards the offset after the part.</param>
    /// <param name="letters">Takes the part in lower case; as long as the word.</param>
    /// <param name="start">Offset of its first unit.</param>
    /// <param name="length">How many of <paramref name="letters"/> it takes.</param>
    /// <returns>False when there is none; a word without letters or digits has none at all.</returns>
    public static bool TryRead(string form, ref int position, Span<char> letters, out int start, out int length)
    {
        for (start = position; start < form.Length; start++)
        {
            var end = EndOfPart(form, start);
            if (end > start)
            {
                position = end;
                length = Normalize(form.AsSpan(start, end - start), letters);
                return true;
            }
        }

        (position, length) = (start, 0);
        return false;
    }

    private static int EndOfPart(string form, int start)
    {
        var position = start;
        while (position < form.Length && (char.IsLetterOrDigit(form[position]) || (position > start && IsInside(form, start, position))))
        {
            position++;
        }

        return position;
    }

    private static bool IsInside(string form, int start, int position) => form[position] switch
    {
        '\'' or '’' => position + 1 < form.Length && char.IsLetter(form[position + 1]),
        '\u00AD' => true,
        '-' or '\u2010' or '\u2011' => position + 1 < form.Length && char.IsLetter(form[position + 1])
            && Array.Exists(JoinedBeginnings, beginning => form.AsSpan(start, position - start).Equals(beginning, StringComparison.OrdinalIgnoreCase)),
        _ => false,
    };

    private static int Normalize(ReadOnlySpan<char> part, Span<char> letters)
    {
        var apostrophe = part.IndexOfAny('\'', '’');
        var length = 0;
        foreach (var unit in apostrophe < 0 ? part : part[..apostrophe])
        {
            if (char.IsLetterOrDigit(unit))
            {
                letters[length++] = char.ToLowerInvariant(unit);
            }
        }

        var bare = letters[..length].TrimEnd("0123456789").Length;
        return bare >= 3 ? bare : length;
    }
}
