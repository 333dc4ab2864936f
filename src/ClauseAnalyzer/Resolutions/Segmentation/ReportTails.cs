using System.Text.RegularExpressions;
using ClauseAnalyzer.Words;

namespace ClauseAnalyzer.Resolutions.Segmentation;

/// <summary>
/// Tells the numbered paragraphs of a report from acts: a long run to the end of a text in which no act opens a paragraph and
/// most of them say what happened ("12. At its third meeting, the forum heard statements by …") is no operative part.
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

    // "The representative … reaffirms" tells of an act, and is none; nor is "Challenges and future work", without a sign at its end.
    private static bool Acts(Paragraph paragraph, OpeningForms forms) =>
        paragraph.Section == Section.Preambular
        || (Closings.IsClosed(paragraph.Text) && OpensAct(paragraph.Text, forms))
        || OpensAct(paragraph.Chapeau, forms)
        || FirstPerson().IsMatch(paragraph.Text);

    private static bool OpensAct(string text, OpeningForms forms)
    {
        using var reader = WordReader.Borrow();
        return !text.StartsWith("The ", StringComparison.Ordinal) && forms.Read(reader.Read(text), 0) is { Form: OpeningForm.Finite, IsOfTheTrade: true };
    }

    // "Public funds are scarce. We reiterate that"
    [GeneratedRegex(@"\bWe [a-z]", RegexOptions.CultureInvariant)]
    private static partial Regex FirstPerson();

    // Acts and treaties are in the present tense.
    [GeneratedRegex(@"\b(?:was|were|had|made|held|heard|said|stated|expressed|noted|introduced|adopted|informed|took|highlighted|emphasized|stressed|reaffirmed|welcomed|shared|underlined|underscored|indicated|explained|reminded|thanked)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Past();
}
