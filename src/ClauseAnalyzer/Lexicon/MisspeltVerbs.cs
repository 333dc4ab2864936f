namespace ClauseAnalyzer.Lexicon;

/// <summary>
/// Knows a verb of the trade again that has one letter wrong, missing or too many, or two neighbours exchanged, as scanned and
/// hurried texts have them: "Rcquests", "Expresse", "Expresess".
/// </summary>
internal static class MisspeltVerbs
{
    // Shorter words are one letter away from too many others.
    private const int ShortestVerb = 6;

    /// <summary>Reads a word as such a verb.</summary>
    /// <param name="table">The words of the lexicon.</param>
    /// <param name="written">A word that begins with a capital and that the lexicon lacks.</param>
    /// <param name="form">The form that the verb must have: <see cref="VerbForms.ThirdPerson"/> or <see cref="VerbForms.Ing"/>.</param>
    /// <param name="reading">The first such verb of the tables.</param>
    public static bool TryFind(WordTable table, ReadOnlySpan<char> written, VerbForms form, out VerbForm reading)
    {
        reading = default;
        if (written.Length < ShortestVerb)
        {
            return false;
        }

        foreach (var entry in table.ActsBeginningWith(char.ToLowerInvariant(written[0])))
        {
            if (!IsSlipOf(written, entry.Text))
            {
                continue;
            }

            foreach (var known in entry.Forms)
            {
                if (known.Form == form && known.Entry.IsAct && known.Entry.Particles.Count == 0)
                {
                    reading = known;
                    return true;
                }
            }
        }

        return false;
    }

    private static bool IsSlipOf(ReadOnlySpan<char> written, ReadOnlySpan<char> known)
    {
        if (Math.Abs(written.Length - known.Length) > 1 || char.ToLowerInvariant(written[0]) != known[0])
        {
            return false;
        }

        var same = 0;
        while (same < written.Length && same < known.Length && char.ToLowerInvariant(written[same]) == known[same])
        {
            same++;
        }

        var restOfWritten = written[Math.Min(written.Length, written.Length >= known.Length ? same + 1 : same)..];
        var restOfKnown = known[Math.Min(known.Length, known.Length >= written.Length ? same + 1 : same)..];
        return restOfWritten.Equals(restOfKnown, StringComparison.OrdinalIgnoreCase) || AreExchanged(written, known, same);
    }

    // "Expresess": two neighbours in the wrong order.
    private static bool AreExchanged(ReadOnlySpan<char> written, ReadOnlySpan<char> known, int at) =>
        written.Length == known.Length
        && at + 1 < written.Length
        && written[at] == known[at + 1]
        && written[at + 1] == known[at]
        && written[(at + 2)..].Equals(known[(at + 2)..], StringComparison.OrdinalIgnoreCase);
}
