using ClauseAnalyzer.Clauses;
using ClauseAnalyzer.Words;

namespace ClauseAnalyzer.Classification;

/// <summary>
/// Picks from the evidence on a theme what tells a reader something. The model also weighs words that hold a sentence
/// together and the verbs by which paragraphs open; they move a probability, but nobody learns from them why.
/// </summary>
public static class TellingEvidence
{
    /// <summary>The evidence to show.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="theme">One of its themes, with evidence.</param>
    /// <returns>In the same order; empty where nothing but small words and openers speaks.</returns>
    public static IEnumerable<Evidence> Of(ClassifiedParagraph paragraph, ThemeLabel theme)
    {
        ArgumentNullException.ThrowIfNull(paragraph);
        ArgumentNullException.ThrowIfNull(theme);
        return theme.Evidence.Where(evidence => IsTelling(paragraph, evidence));
    }

    /// <summary>Whether words hold more than function words and verbs of acts.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="evidence">Words of its text or chapeau.</param>
    /// <returns>False for "to the", and for "Urges" where it opens the act.</returns>
    public static bool IsTelling(ClassifiedParagraph paragraph, Evidence evidence)
    {
        ArgumentNullException.ThrowIfNull(paragraph);
        ArgumentNullException.ThrowIfNull(evidence);
        var position = 0;
        while (Tokenizer.TryNext(evidence.Text, ref position, out var token))
        {
            if (token.Kind == TokenKind.Word
                && !FunctionWords.Contains(token.Span.Of(evidence.Text).ToString().ToLowerInvariant())
                && !IsInAct(paragraph, evidence, evidence.Span.Start + token.Span.Start))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsInAct(ClassifiedParagraph paragraph, Evidence evidence, int offset) =>
        ActsIn(paragraph, evidence.Location).Any(clause => clause.Span.Start <= offset && offset < clause.Span.Start + clause.VerbPhrase.Length);

    private static IEnumerable<Clause> ActsIn(ClassifiedParagraph paragraph, ClauseLocation location) =>
        location == ClauseLocation.Text ? paragraph.Clauses
        : paragraph.MainClause is { Location: ClauseLocation.Chapeau } act ? [act]
        : [];
}
