using ClauseAnalyzer.Clauses;
using ClauseAnalyzer.Resolutions;

namespace ClauseAnalyzer.Classification;

/// <summary>Takes the words of a paragraph's act out of its text, so that what is left must tell the verb.</summary>
internal static class MaskedOpening
{
    /// <summary>The text after the verb phrase of its first clause; the whole text when it has no clause.</summary>
    public static string Of(string text, Section section, ClauseFinder finder)
    {
        var clauses = finder.Find(text, section);
        return clauses.Count == 0 ? text : text[Math.Min(text.Length, clauses[0].Span.Start + clauses[0].VerbPhrase.Length)..];
    }
}
