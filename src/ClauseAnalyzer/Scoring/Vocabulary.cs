namespace ClauseAnalyzer.Scoring;

/// <summary>Words that resolutions use, in one text that is searched, not parsed. Immutable and thread-safe.</summary>
/// <param name="text">A word a line, in ordinal order and lower case, "*" after those that are frequent; may be empty.</param>
internal sealed class Vocabulary(string text)
{
    private const int ShortestWord = 6;
    private const int ShortestWithWrongLetter = 9;

    private readonly Lazy<string[]> frequent = new(() =>
        [.. text.Split('\n').Where(line => line.EndsWith('*')).Select(line => line[..^1])]);

    /// <summary>What a word was probably meant to be.</summary>
    /// <param name="word">A word as written.</param>
    /// <returns>The one frequent word that is a letter off; null for a word that is known, short, or near to none or to several.</returns>
    public string? MeantBy(string word)
    {
        var lower = word.ToLowerInvariant();
        if (lower.Length < ShortestWord || text.Length == 0 || IsKnown(lower))
        {
            return null;
        }

        string[] near = [.. frequent.Value.Where(known => IsOneOff(lower, known)).Take(2)];
        return near is [var meant] && !IsInflected(lower, meant) ? meant : null;
    }

    private bool IsKnown(string lower) =>
        text.Contains($"\n{lower}\n", StringComparison.Ordinal) || text.Contains($"\n{lower}*", StringComparison.Ordinal);

    // "informs" beside "inform", "returned" beside "returne": another form of the word or of its family, not a slip.
    private static bool IsInflected(string written, string known) =>
        written.Length != known.Length
        && (written.StartsWith(known, StringComparison.Ordinal) || known.StartsWith(written, StringComparison.Ordinal)
            || written.EndsWith(known, StringComparison.Ordinal) || known.EndsWith(written, StringComparison.Ordinal));

    // One letter missing, too many, or two neighbours exchanged; in long words also one letter wrong, which makes another
    // right word of many a short one ("lifted", "listed").
    private static bool IsOneOff(string written, string known)
    {
        if (Math.Abs(written.Length - known.Length) > 1)
        {
            return false;
        }

        var same = 0;
        var shortest = Math.Min(written.Length, known.Length);
        while (same < shortest && written[same] == known[same])
        {
            same++;
        }

        var w = written.AsSpan(same);
        var k = known.AsSpan(same);
        return w.Length == k.Length
            ? w.Length > 0 && ((written.Length >= ShortestWithWrongLetter && w[1..].SequenceEqual(k[1..])) || (w.Length > 1 && w[0] == k[1] && w[1] == k[0] && w[2..].SequenceEqual(k[2..])))
            : w.Length > k.Length ? w[1..].SequenceEqual(k) : k[1..].SequenceEqual(w);
    }
}
