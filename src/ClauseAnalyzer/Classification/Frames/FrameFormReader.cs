namespace ClauseAnalyzer.Classification.Frames;

/// <summary>
/// Parts one written word as frames see it: lower case; hyphens and slashes part it, save after "co-", "sub-" and the
/// like; an apostrophe with what follows, and digits glued to a word, are passed over. Immutable and thread-safe.
/// </summary>
internal static class FrameFormReader
{
    private static readonly string[] JoinedBeginnings = ["co", "sub", "inter", "multi", "re", "pre", "e", "non"];

    /// <summary>The parts of a word, in lower case, with their offsets; none for a word without letters or digits.</summary>
    /// <param name="form">A word as written, in composed form.</param>
    public static List<(string Word, int Start, int End)> Read(string form)
    {
        var parts = new List<(string, int, int)>(1);
        for (var position = 0; position < form.Length;)
        {
            var start = position;
            var end = EndOfPart(form, start);
            if (end == start)
            {
                position++;
                continue;
            }

            parts.Add((Normalized(form[start..end]), start, end));
            position = end;
        }

        return parts;
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

    private static string Normalized(string part)
    {
        var apostrophe = part.AsSpan().IndexOfAny('\'', '’');
        var letters = string.Concat((apostrophe < 0 ? part : part[..apostrophe]).Where(char.IsLetterOrDigit)).ToLowerInvariant();
        var bare = letters.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9');
        return bare.Length >= 3 ? bare : letters;
    }
}
