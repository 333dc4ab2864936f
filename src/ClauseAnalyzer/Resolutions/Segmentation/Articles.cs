using System.Text.RegularExpressions;
using ClauseAnalyzer.Resolutions.Lines;

namespace ClauseAnalyzer.Resolutions.Segmentation;

/// <summary>
/// Tells the articles of a declaration or a treaty from acts: what stands under "Article 7" or "Principle 3" and opens with no
/// act of the organ ("States should ensure …", "Everyone has the right …") belongs to neither part.
/// </summary>
internal static partial class Articles
{
    private const int LongestHeading = 120;

    /// <summary>The paragraphs with what articles hold as <see cref="Section.Other"/>.</summary>
    /// <param name="paragraphs">The paragraphs of one resolution, in order.</param>
    /// <param name="organ">The organ of the enacting words: of a treaty's parties all paragraphs are articles; null where unknown.</param>
    /// <param name="forms">Judges openings.</param>
    /// <returns>The same list where no article has a heading, and no treaty's parties speak.</returns>
    public static IReadOnlyList<Paragraph> Set(IReadOnlyList<Paragraph> paragraphs, string? organ, OpeningForms forms)
    {
        var first = organ is not null && OrganNames.IsPartiesToTreaty(organ)
            ? 0
            : paragraphs.FirstIndex(paragraph => paragraph.Section == Section.Other && paragraph.Text.Length <= LongestHeading && Heading().IsMatch(paragraph.Text));
        return first < 0
            ? paragraphs
            : [.. paragraphs.Select((paragraph, index) => index > first && paragraph.Section == Section.Operative && !Acts(paragraph, forms) ? paragraph with { Section = Section.Other } : paragraph)];
    }

    private static bool Acts(Paragraph paragraph, OpeningForms forms) =>
        ActOpenings.Opens(paragraph.Chapeau.Length > 0 ? paragraph.Chapeau : paragraph.Text, forms) || ActOpenings.HasFirstPerson(paragraph.Text);

    [GeneratedRegex(@"^(?:Article|ARTICLE|Principle|PRINCIPLE)\s+(?:\d{1,3}|[IVXLC]{1,7})(?:$|[.:\u2013\u2014]|\s(?=[\p{Lu}(\u2013\u2014]))")]
    private static partial Regex Heading();
}
