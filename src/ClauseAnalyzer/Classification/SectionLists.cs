using System.Text.RegularExpressions;
using ClauseAnalyzer.Resolutions.Segmentation;

namespace ClauseAnalyzer.Classification;

/// <summary>
/// Marks the rows of a document that open like grounds and are items of an act's list: "Urges States to act by:", and in the
/// rows below it "Promoting the rights of …".
/// </summary>
internal static partial class SectionLists
{
    /// <summary>Marks them.</summary>
    /// <param name="signs">A sign a row; those of such items are replaced by <see cref="SectionSign.Item"/>.</param>
    /// <param name="texts">The rows in order.</param>
    public static void Mark(SectionSign[] signs, IReadOnlyList<string> texts)
    {
        var isInList = false;
        for (var row = 0; row < signs.Length; row++)
        {
            if (!MayBeItem(signs[row]))
            {
                isInList = signs[row] == SectionSign.Act && Introduces(texts[row]);
            }
            else if (isInList && signs[row] is (SectionSign.Grounds or SectionSign.NumberedGrounds) && !EndsAsGround(texts[row]))
            {
                signs[row] = SectionSign.Item;
            }
        }
    }

    // Another act, a heading or enacting words end a list.
    private static bool MayBeItem(SectionSign sign) =>
        sign is SectionSign.Text or SectionSign.NumberedText or SectionSign.That or SectionSign.Grounds or SectionSign.NumberedGrounds;

    // Grounds end in a comma, which the number of a note may follow.
    private static bool EndsAsGround(string text) => text.AsSpan().TrimEnd("0123456789 ").EndsWith(',');

    // "Recommends … the adoption of the following draft resolution:" quotes a text, which has grounds of its own.
    private static bool Introduces(string text) => Closings.Introduces(text.AsSpan().TrimEnd()) && !QuotedText().IsMatch(text);

    [GeneratedRegex(@"\b(?:[Rr]esolution|[Dd]ecision|[Dd]eclaration|[Tt]ext|[Ss]tatement|[Dd]ocument)\b[^:;,]{0,120}:\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex QuotedText();
}
