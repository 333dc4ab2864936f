using System.Text.RegularExpressions;
using ClauseAnalyzer.Resolutions.Lines;

namespace ClauseAnalyzer.Resolutions.Segmentation;

/// <summary>
/// Says when a document is not of the kind this program reads: in another language, broken by a scan, a treaty or a
/// report. Careful: a false alarm costs trust, so that a document with enacting words and an act is never called another kind.
/// </summary>
internal static partial class OtherKinds
{
    private const int LeastArticles = 3;
    private const int LeastNumbered = 10;

    // Of the numbered paragraphs of a resolution nearly all open with an act; of a report's hardly any.
    private const double MostActs = 0.1;

    /// <summary>Why a document is of another kind.</summary>
    /// <param name="lines">Its lines.</param>
    /// <param name="resolutions">What was read from it.</param>
    /// <param name="forms">Judges openings.</param>
    /// <returns>A sentence for a reader; null when it is of this kind, or nothing can be said.</returns>
    public static string? ReasonAgainst(IReadOnlyList<SourceLine> lines, IReadOnlyList<Resolution> resolutions, OpeningForms forms) =>
        new LanguageGuess(lines).ReasonAgainst() ?? KindOf(resolutions, forms);

    private static string? KindOf(IReadOnlyList<Resolution> resolutions, OpeningForms forms)
    {
        var paragraphs = resolutions.SelectMany(resolution => resolution.Paragraphs).ToList();
        var acts = paragraphs.Count(paragraph => paragraph.Section != Section.Other && forms.Of(paragraph.Text) == OpeningForm.Finite);
        if (acts > 0 && resolutions.Any(resolution => resolution.Organ is not null))
        {
            return null;
        }

        var articles = paragraphs.Count(paragraph => Article().IsMatch(paragraph.Text));
        if (articles >= LeastArticles && acts < articles)
        {
            return "reads like a treaty (articles, no act of an organ); verbs, force and addressees of resolutions hardly apply.";
        }

        var numbered = paragraphs.Where(paragraph => paragraph.Label.Length > 0 && !paragraph.Label.Contains('(', StringComparison.Ordinal)).ToList();
        var numberedActs = numbered.Count(paragraph => forms.Of(paragraph.Text) == OpeningForm.Finite);
        return numbered.Count >= LeastNumbered && numberedActs < MostActs * numbered.Count
            ? "reads like a report (numbered paragraphs that tell, no enacting words); verbs, force and addressees of resolutions hardly apply."
            : null;
    }

    [GeneratedRegex(@"^(?:Article|ARTICLE)\s+(?:\d{1,3}|[IVXLC]{1,7})\b(?!\s+(?:of|and|to)\b)")]
    private static partial Regex Article();
}
