using System.Text.RegularExpressions;

namespace ClauseAnalyzer.Resolutions.Segmentation;

/// <summary>Knows the words with which an organ enacts a resolution: "The General Assembly,".</summary>
internal static partial class EnactingWords
{
    private const int LongestName = 180;
    private const int Longest = LongestName + 8;

    /// <summary>The organ of a block that is enacting words and nothing else.</summary>
    /// <param name="text">The block's words.</param>
    /// <returns>The organ's name without article; null for any other block.</returns>
    public static string? OrganOf(string text) =>
        text.Length <= Longest && IsArticleFirst(text) && Whole().Match(text) is { Success: true } match ? OrganIn(match) : null;

    /// <summary>The organ of the end of a block, as <see cref="OrganOf"/> gives it.</summary>
    /// <param name="text">The block's words.</param>
    /// <param name="start">Where the end begins.</param>
    public static string? OrganFrom(string text, int start) => text.Length - start <= Longest ? OrganOf(text[start..].Trim()) : null;

    /// <summary>Where the first paragraph begins in a block that opens with enacting words: "The Security Council, Recalling …".</summary>
    /// <param name="text">The block's words.</param>
    /// <param name="forms">Judges what follows.</param>
    /// <returns>The offset after the enacting words; 0 when the block does not open with any.</returns>
    public static int LengthBefore(string text, OpeningForms forms)
    {
        if (!text.StartsWith("The ", StringComparison.OrdinalIgnoreCase))
        {
            return 0;
        }

        var comma = text.AsSpan(0, Math.Min(text.Length, LongestName)).IndexOf(',');
        if (comma < 0 || comma + 2 >= text.Length || OrganOf(text[..(comma + 1)]) is null)
        {
            return 0;
        }

        // A capital after the comma: "The Commission, having considered" is a sentence.
        var rest = text.AsSpan(comma + 1).TrimStart();
        var start = text.Length - rest.Length;
        return rest.Length > 0 && char.IsUpper(rest[0]) && forms.Of(text[start..Math.Min(text.Length, start + LongestName)]) != OpeningForm.None
            ? start
            : 0;
    }

    // Cheaper than the pattern, and enough to turn nearly every line away.
    private static bool IsArticleFirst(ReadOnlySpan<char> text) =>
        (text is ['\u201C' or '"' or '\u00AB', ..] ? text[1..] : text).StartsWith("The", StringComparison.OrdinalIgnoreCase);

    private static string? OrganIn(Match match)
    {
        var organ = OrganNames.InSmallLetters(match.Groups["organ"].Value.Trim());
        var hasComma = match.Groups["comma"].ValueSpan is ",";
        return (hasComma && OrganNames.HasHead(organ)) || OrganNames.IsPrincipal(organ) ? organ : null;
    }

    [GeneratedRegex(@"^[“""«]?(?:The|THE)\s+(?<organ>[\p{L}\d][^,;:.]{2,176}?)(?<comma>[,.])?$")]
    private static partial Regex Whole();
}
