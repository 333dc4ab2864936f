using System.Globalization;

namespace ClauseAnalyzer.Rows;

/// <summary>Every message of this room, so that codes stay unique and wording alike.</summary>
internal static class RowErrors
{
    /// <summary>No record may be longer, in characters: a quote that is never closed would otherwise swallow the rest of the file.</summary>
    public const int LongestRecord = 1 << 20;

    public static RowFormatException Empty(string source) =>
        new("ROW201", $"{source}: expected rows, found an empty file; give a file with one paragraph a row");

    public static RowFormatException Binary(string source) =>
        new("ROW202", $"{source}: expected text, found binary data; save it as UTF-8 text");

    public static RowFormatException NotUtf8(string source) =>
        new("ROW203", $"{source}: expected UTF-8, found other bytes in the first row; save it as UTF-8, or name what it is with --encoding");

    public static RowFormatException Damaged(string source, Exception cause) =>
        new("ROW204", $"{source}: cannot be read to its end ({OneLine(cause.Message)}); make or fetch the file anew", cause);

    public static RowFormatException NoColumn(string source, string column, IReadOnlyList<string> found) =>
        new("ROW205", $"{source}: expected a column \"{column}\", found {Listed(found)}{SeparatorHint(found)}");

    public static RowFormatException BadHeader(string source, string reason) =>
        new("ROW206", $"{source}: the header line cannot be read: {reason}");

    public static RowFormatException NoObjects(string source, RowProblem first) =>
        new("ROW207", $"{source}: expected one JSON object a line, found none in the first rows; line {first.Line.ToString(CultureInfo.InvariantCulture)}: {first.Reason}");

    public static RowFormatException NotClassified(string source, string reason, Exception? cause = null) =>
        new("ROW208", $"{source}: expected a database that classify wrote, found another or a damaged one ({OneLine(reason)}); classify it again", cause);

    public static (string Code, string Reason) BrokenOff(Exception cause) =>
        ("ROW204", $"the file breaks off here ({OneLine(cause.Message)}); make or fetch it anew");

    public static (string Code, string Reason) Ragged(int expected, int found) =>
        ("ROW211", string.Create(CultureInfo.InvariantCulture, $"expected {expected} cells as in the header line, found {found}"));

    public static (string Code, string Reason) TextAfterQuote() =>
        ("ROW212", "expected a separator after a closing quote, found other text; write quotes inside a cell twice");

    public static (string Code, string Reason) OpenQuote() =>
        ("ROW212", "a quote is opened and never closed");

    public static (string Code, string Reason) TooLong() =>
        ("ROW213", string.Create(CultureInfo.InvariantCulture, $"longer than {LongestRecord} characters, or a quote is never closed"));

    public static (string Code, string Reason) BadBytes() => ("ROW214", "expected UTF-8, found other bytes; save the file as UTF-8, or name what it is with --encoding");

    public static (string Code, string Reason) NulCharacter() => ("ROW215", "expected text, found a zero byte");

    public static (string Code, string Reason) NotJson(string message) => ("ROW216", $"expected a JSON object, found other text ({OneLine(message)})");

    public static (string Code, string Reason) LateKey(string key, int sampled) =>
        ("ROW217", string.Create(CultureInfo.InvariantCulture, $"expected only the keys of the first {sampled} rows, found \"{key}\""));

    public static (string Code, string Reason) EmptyText(string column) => ("ROW218", $"expected a paragraph in column \"{column}\", found an empty cell");

    public static (string Code, string Reason) BadLabel(string column, string found) =>
        ("ROW219", $"expected 0, 1 or nothing in column \"{column}\", found \"{found}\"");

    public static (string Code, string Reason) BadClauses(string found) =>
        ("ROW220", $"expected an array of clauses in \"clauses\", found {OneLine(found)}");

    public static (string Code, string Reason) BadValue(string column, string expected, string found) =>
        ("ROW221", $"expected {expected} in column \"{column}\", found \"{OneLine(found)}\"");

    private static string Listed(IReadOnlyList<string> names) => string.Join(", ", names.Take(20).Select(name => $"\"{OneLine(name)}\"")) + (names.Count > 20 ? " …" : "");

    private static string SeparatorHint(IReadOnlyList<string> found) => found.Count == 1
        ? "; name the column with --text-column, or what stands between the cells with --delimiter"
        : "; name the column with --text-column";

    private static string OneLine(string text)
    {
        var line = text.ReplaceLineEndings(" ").Trim().TrimEnd('.');
        return line.Length <= 200 ? line : line[..200] + "…";
    }
}
