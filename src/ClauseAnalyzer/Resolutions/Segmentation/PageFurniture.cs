using System.Text.RegularExpressions;

namespace ClauseAnalyzer.Resolutions.Segmentation;

/// <summary>Knows lines that belong to the page and not to the text: page numbers, job numbers, bar codes, running symbols.</summary>
internal static partial class PageFurniture
{
    private const int Longest = 120;

    /// <summary>Whether a line is page furniture wherever it stands.</summary>
    public static bool Is(string text) => text.Length <= Longest && Pattern().IsMatch(text);

    /// <summary>Whether a line is a number alone, as the page's stands above or below a running head.</summary>
    public static bool IsNumber(string text) => text.Length is > 0 and < 5 && text.AsSpan().IndexOfAnyExceptInRange('0', '9') < 0;

    // "2/5", "18-17962", "V.19-02131 (E)", "18-16895 (E) 241018", "*1816895*", "A/RES/73/6", "Page 2 of 5",
    // "Please recycle", "28 General Assembly—Twenty-second Session", "VI. Resolutions adopted on the reports of the Third Committee 179".
    [GeneratedRegex(
        @"^(?:\d{1,3}\s?/\s?\d{1,3}(?:\s+[\w.]+-\d{4,6})?" +
        @"|(?:[A-Z]{1,3}\.)?\d{2}-\d{4,6}(?:\s*\(E\))?(?:\s+\d{6})*(?:\s+\d{1,3}/\d{1,3})?(?:\s*\*\d{6,8}\*)?" +
        @"|\*?\d{7,8}\*" +
        @"|(?:[Pp]age\s+)?\d{1,3}\s+of\s+\d{1,3}" +
        @"|[Pp]age\s+\d{1,3}" +
        @"|(?:[A-Z]{1,6}(?:/[A-Z0-9][\w.()\-]*){2,7}(?: \(\d{4}\))?)" +
        @"|(?:\d{1,4}\s+)?(?:General Assembly|GENERAL ASSEMBLY)\s?[—–-]+\s?[A-Z][A-Za-z]+(?:-[A-Za-z]+)? (?:Session|SESSION)(?:\s+\d{1,4})?" +
        @"|(?:[IVXL]{1,6}\.\s+)?Resolutions adopted on the reports? of the (?:[A-Z][a-z]+ ){1,3}Committee[\s.]*\d{0,4}" +
        @"|(?:[IVXL]{1,6}\.\s+)?Resolutions adopted without reference to a (?:Main )?Committee[\s.]*\d{0,4}" +
        @"|(?:\d{1,4}\s+)?Resolutions and Decisions of the Economic and Social Council[\s.]*\d{0,4}" +
        @"|[*]?\s?Reissued for technical reasons on \d{1,2} [A-Z][a-z]+ \d{4}\.?" +
        @"|Please recycle\W*|\(E\)|/?\.{3})$")]
    private static partial Regex Pattern();
}
