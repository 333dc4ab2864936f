using System.Text.RegularExpressions;

namespace ClauseAnalyzer.Resolutions.Segmentation;

/// <summary>Knows headings by their form.</summary>
internal static partial class Headings
{
    private const int Longest = 250;
    private const int LongestPart = 400;

    /// <summary>Whether a block opens an annex, an appendix or an enclosure.</summary>
    public static bool IsAnnex(string text) => text.Length <= Longest && Annex().IsMatch(text);

    /// <summary>Whether a block is only a part's letter or number: "A", "II", "Part one", "III.".</summary>
    public static bool IsPart(string text) => text.Length < 24 && Part().IsMatch(text);

    /// <summary>Whether a block opens with a heading's number, "II. " or "A. ", and ends in words.</summary>
    public static bool IsNumbered(string text) => text.Length <= Longest && !Closings.IsClosed(text.TrimEnd('.')) && Numbered().IsMatch(text);

    /// <summary>Whether a heading opens a part: it is one's number or letter, or begins with it ("II Staff mobility", "Section B. Funds").</summary>
    public static bool OpensPart(string text) => IsPart(text) || PartOpening().IsMatch(text);

    /// <summary>Whether a block without opening verb and number reads as a heading: short, a capital first, no sign at its end.</summary>
    public static bool IsHeading(string text) =>
        (text.Length <= Longest && text.Length > 0 && (IsPart(text) || IsNumbered(text)
            || (!Closings.IsClosed(text) && !Closings.BreaksOff(text) && (char.IsUpper(text[0]) || char.IsDigit(text[0]) || text[0] == '\u201C'))))
        || (text.Length is > Longest and <= LongestPart && !Closings.IsClosed(text) && RomanPart().IsMatch(text));

    /// <summary>Whether a block is the heading of a part, and so names no document: "Preamble", "Annex", "I. Introduction", "A.Attendance".</summary>
    public static bool NamesPart(string text) => PartName().IsMatch(text);

    [GeneratedRegex(@"^(?:Annex(?:es)?|ANNEX(?:ES)?|Appendix|APPENDIX|Enclosure|Attachment)(?: ?(?:[IVXLC]+|\d{1,2}|[A-Z]))?(?:[.:\u2014–-]?\s.{1,200})?[*]?$")]
    private static partial Regex Annex();

    [GeneratedRegex(@"^(?:[A-Z]|[IVXLC]{1,7}|Part [A-Za-z]+|Section [A-Z\d]+|Chapter [IVXLC\d]+)\.?$")]
    private static partial Regex Part();

    [GeneratedRegex(@"^(?:[IVXLC]{1,7}|[A-Z]|Part \w+|Section \w+|Chapter \w+)(?:\.|:|\s[–—-])?\s+\p{Lu}")]
    private static partial Regex PartOpening();

    [GeneratedRegex(@"^[IVXLC]{1,7}\.?\s+\p{Lu}")]
    private static partial Regex RomanPart();

    [GeneratedRegex(@"^(?:[IVXLC]{1,7}|[A-Z])(?:\.|\s[–—-])\s+\p{Lu}")]
    private static partial Regex Numbered();

    [GeneratedRegex(@"^(?:(?-i:(?:[IVXLC]{1,7}|[A-Z])\. ?\p{Lu}).*|Annex(?: [IVXLC\d]+)?|Introduction|Preamble|Contents|(?:Contents )?(?:Paragraphs? )?Page|Note|Background|Abbreviations|Annotations)$", RegexOptions.IgnoreCase)]
    private static partial Regex PartName();
}
