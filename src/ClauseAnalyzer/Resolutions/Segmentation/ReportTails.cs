using System.Text.RegularExpressions;

namespace ClauseAnalyzer.Resolutions.Segmentation;

/// <summary>
/// Tells the numbered paragraphs of a report from acts: a long run to the end of a text in which no act opens a paragraph and
/// most of them say what happened ("12. At its third meeting, the forum heard statements by …") is no operative part. Where no act
/// opens any paragraph of the text, a short run is enough.
/// </summary>
internal static partial class ReportTails
{
    // Shorter runs are descriptions between the acts of a declaration.
    private const int LeastNumbered = 10;

    // Where no act opens any paragraph of the text: what a committee tells before the draft that it recommends.
    private const int LeastWithoutAct = 3;

    /// <summary>The paragraphs with the run at their end as <see cref="Section.Other"/>.</summary>
    /// <param name="paragraphs">The paragraphs of one resolution, in order.</param>
    /// <param name="forms">Judges openings.</param>
    /// <returns>The same list where there is no such run.</returns>
    public static IReadOnlyList<Paragraph> Set(IReadOnlyList<Paragraph> paragraphs, OpeningForms forms)
    {
        var first = paragraphs.Count;
        var (numbered, told) = (0, 0);
        while (first > 0 && (paragraphs[first - 1].Section == Section.Other || !Acts(paragraphs[first - 1], forms)))
        {
            first--;
            if (IsNumbered(paragraphs[first]))
            {
                numbered++;
                told += Past().IsMatch(paragraphs[first].Text) ? 1 : 0;
            }
        }

        return (first > 0 || numbered < LeastWithoutAct || 3 * told < 2 * numbered) && (numbered < LeastNumbered || 2 * told < numbered)
            ? paragraphs
            : [.. paragraphs.Select((paragraph, index) => index >= first && paragraph.Section == Section.Operative ? paragraph with { Section = Section.Other } : paragraph)];
    }

    private static bool IsNumbered(Paragraph paragraph) =>
        paragraph.Section == Section.Operative && paragraph.Label.Length > 0 && !paragraph.Label.Contains('(', StringComparison.Ordinal);

    // "Challenges and future work", without a sign at its end, opens like an act and is none.
    private static bool Acts(Paragraph paragraph, OpeningForms forms) =>
        paragraph.Section == Section.Preambular
        || (Closings.IsClosed(paragraph.Text) && ActOpenings.Opens(paragraph.Text, forms))
        || ActOpenings.Opens(paragraph.Chapeau, forms)
        || ActOpenings.HasFirstPerson(paragraph.Text);

    // Acts and treaties are in the present tense.
    [GeneratedRegex(@"\b(?:was|were|had|made|held|heard|said|stated|expressed|noted|introduced|adopted|informed|took|highlighted|emphasized|stressed|reaffirmed|welcomed|shared|underlined|underscored|indicated|explained|reminded|thanked)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Past();
}
