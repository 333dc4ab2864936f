using System.Text.RegularExpressions;

namespace ClauseAnalyzer.Resolutions.Segmentation;

/// <summary>Knows the lines after a resolution that say when and by what vote it was adopted.</summary>
internal static partial class AdoptionLines
{
    private const int Longest = 120;

    // With the names of those who abstained.
    private const int LongestRecord = 600;

    /// <summary>Whether a block says in which meeting, when or how the resolution was adopted.</summary>
    public static bool IsAdoption(string text) => (text.Length <= Longest && Adoption().IsMatch(text)) || (text.Length <= LongestRecord && Record().IsMatch(text));

    /// <summary>Whether a block opens or continues the record of a vote.</summary>
    public static bool IsVote(string text) => Vote().IsMatch(text);

    [GeneratedRegex(
        @"^\[?(?:(?:The )?(?:\d{1,4}(?:st|nd|rd|th)|[A-Z][a-z]+(?:-[a-z]+)?) (?:\([a-z]+\) )?(?:plenary |closing |special )?meeting,?\.?(?:,? (?:on )?\d{1,2} [A-Z][a-z]+ \d{4})?" +
        @"|(?:on )?\d{1,2} [A-Z][a-z]+ \d{4}" +
        @"|Adopted (?:without a vote|by consensus|unanimously(?: at the \d.*)?|at the \d.*|on \d.*|by acclamation))[.,;]?\]?$")]
    private static partial Regex Adoption();

    [GeneratedRegex(@"^Adopted (?:unanimously )?at the \d{1,4}(?:st|nd|rd|th) meeting(?:,? on \d{1,2} [A-Z][a-z]+ \d{4})?,? by \d+ votes? to .*$")]
    private static partial Regex Record();

    [GeneratedRegex(@"^\[?(?:Adopted (?:as orally revised )?by a recorded vote|Adopted by \d+ votes|In favour\s?:|Against\s?:|Abstain(?:ing|ed)\s?:|Abstentions\s?:|The voting was as follows)", RegexOptions.IgnoreCase)]
    private static partial Regex Vote();
}
