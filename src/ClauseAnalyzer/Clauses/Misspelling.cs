using ClauseAnalyzer.Lexicon;
using ClauseAnalyzer.Words;

namespace ClauseAnalyzer.Clauses;

/// <summary>Reads an opening verb with one letter wrong, missing or too many, as scanned texts have them: "Expresse", "Rcquests".</summary>
internal static class Misspelling
{
    // Shorter words are one letter away from too many others.
    private const int ShortestVerb = 6;

    /// <summary>Reads the first word as a misspelt verb of the lexicon.</summary>
    /// <param name="words">The paragraph without its label.</param>
    /// <param name="table">The words of the lexicon.</param>
    /// <param name="form">The form that the verb must have.</param>
    /// <param name="opening">The act, when exactly such a verb exists.</param>
    public static bool TryRead(ParagraphWords words, WordTable table, VerbForms form, out Opening opening)
    {
        opening = default;
        var word = words[0];
        if (!word.IsWord || word.End - word.Start < ShortestVerb || word.Entry.Forms.Length > 0 || !word.Has(WordTraits.Capital))
        {
            return false;
        }

        var written = words.SpanOf(0);
        foreach (var entry in table.ActsBeginningWith(char.ToLowerInvariant(written[0])))
        {
            if (!IsOneLetterOff(written, entry.Text))
            {
                continue;
            }

            foreach (var reading in entry.Forms)
            {
                if (reading.Form == form && reading.Entry.IsAct && reading.Entry.Particles.Count == 0)
                {
                    opening = new Opening(new Act(0, 0, VerbPhraseReader.EndOf(words, 1, reading.Entry), reading), form);
                    return true;
                }
            }
        }

        return false;
    }

    private static bool IsOneLetterOff(ReadOnlySpan<char> written, ReadOnlySpan<char> known)
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
        return restOfWritten.Equals(restOfKnown, StringComparison.OrdinalIgnoreCase);
    }
}
