using ClauseAnalyzer.Resolutions.Segmentation;

namespace ClauseAnalyzer.Resolutions.Formats.Text;

/// <summary>Knows the rows of a Markdown table that are items of a list: converters make a table of a list whose letters stand in a column.</summary>
internal static class TableRows
{
    private const int FewestWords = 3;

    /// <summary>The item of a row: a letter in one cell and words in the next, or both in the only cell that is not empty.</summary>
    /// <param name="row">A line that opens with '|'.</param>
    /// <returns>"(b) The purposes of the Fund shall be: …"; null where the row is one of figures, of a head or of more cells.</returns>
    public static string? ItemOf(ReadOnlySpan<char> row)
    {
        var cells = row.ToString().Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return cells switch
        {
            [var letter, var words] when IsLetter(letter, letter.Length) && IsWords(words) => $"{letter} {words}",
            [var item] when ParagraphMarkers.Read(item) is { } marker && IsLetter(item, marker.Length) && IsWords(item[marker.Length..]) => item,
            _ => null,
        };
    }

    private static bool IsLetter(string cell, int length) =>
        ParagraphMarkers.Read(cell) is { Kind: MarkerKind.Letter or MarkerKind.Roman } marker && marker.Length == length;

    private static bool IsWords(string cell) => char.IsLetter(cell.FirstOrDefault()) && cell.Count(character => character == ' ') >= FewestWords - 1;
}
