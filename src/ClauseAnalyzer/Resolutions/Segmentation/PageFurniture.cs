using System.Text.RegularExpressions;

namespace ClauseAnalyzer.Resolutions.Segmentation;

/// <summary>Knows lines that belong to the page and not to the text: page numbers, job numbers, bar codes, running symbols.</summary>
internal static partial class PageFurniture
{
    private const int Longest = 80;

    /// <summary>Whether a line is page furniture wherever it stands.</summary>
    public static bool Is(string text) => text.Length <= Longest && Pattern().IsMatch(text);

    // "2/5", "18-17962", "V.19-02131 (E)", "18-16895 (E) 241018", "*1816895*", "A/RES/73/6", "Page 2 of 5", "Please recycle".
    [GeneratedRegex(
        @"^(?:\d{1,3}\s?/\s?\d{1,3}(?:\s+[\w.]+-\d{4,6})?" +
        @"|(?:[A-Z]{1,3}\.)?\d{2}-\d{4,6}(?:\s*\(E\))?(?:\s+\d{6})*(?:\s+\d{1,3}/\d{1,3})?(?:\s*\*\d{6,8}\*)?" +
        @"|\*?\d{7,8}\*" +
        @"|(?:[Pp]age\s+)?\d{1,3}\s+of\s+\d{1,3}" +
        @"|[Pp]age\s+\d{1,3}" +
        @"|(?:[A-Z]{1,6}(?:/[A-Z0-9][\w.()\-]*){2,7}(?: \(\d{4}\))?)" +
        @"|Please recycle\W*|\(E\)|/?\.{3})$")]
    private static partial Regex Pattern();
}
