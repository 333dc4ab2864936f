using System.Globalization;

namespace ClauseAnalyzer.Trends.Shares;

/// <summary>Sorts documents into groups by a column.</summary>
public static class DocumentGroups
{
    /// <summary>The column of years.</summary>
    public const string Year = "year";

    /// <summary>The column of decades.</summary>
    public const string Decade = "decade";

    /// <summary>What parts the values of several columns in <see cref="TrendDocument.Groups"/>.</summary>
    public const char Separator = '\u001f';

    /// <summary>The name of the group of those that have no value.</summary>
    public const string Unknown = "(none)";

    private const int December = 12;

    /// <summary>The columns that every document has: "year", "decade", "organ", "status" and "document".</summary>
    public static IReadOnlyList<string> Known { get; } = [Year, Decade, "organ", "status", "document"];

    /// <summary>The columns named together: "organ,year" groups by both.</summary>
    /// <param name="by">Columns with commas between.</param>
    /// <returns>One name a column, trimmed.</returns>
    public static IReadOnlyList<string> ColumnsOf(string by)
    {
        ArgumentNullException.ThrowIfNull(by);
        return by.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
    }

    /// <summary>Whether groups of a column follow each other in time.</summary>
    /// <param name="column">A column as <see cref="By"/> takes it.</param>
    /// <returns>True for the year and the decade.</returns>
    public static bool AreInTime(string? column) => column is Year or Decade;

    /// <summary>Sorts documents.</summary>
    /// <param name="documents">The texts, in any order.</param>
    /// <param name="column">One of <see cref="Known"/>, or the column whose values the texts bring along in <see cref="TrendDocument.Groups"/>, which come first; several with commas between.</param>
    /// <returns>By name in ordinal order, for "document" in order of date; those without a value last, as <see cref="Unknown"/>. Paragraphs of section "other" do not make a group.</returns>
    public static IReadOnlyList<DocumentGroup> By(IReadOnlyList<TrendDocument> documents, string column)
    {
        ArgumentNullException.ThrowIfNull(column);
        var ordered = TrendDocument.InOrder(documents);
        var last = column == Year ? ordered.Max(document => document.Date) : null;
        var groups = ordered.SelectMany(document => Parts(document, column))
            .Where(part => TrendSection.Of(part.Document, TrendSection.All).Count > 0)
            .GroupBy(part => part.Value, part => part.Document, StringComparer.Ordinal)
            .Select(group => new DocumentGroup(group.Key, IsPartial(group.Key, last), [.. group]));
        return column == "document"
            ? [.. groups]
            : [.. groups.OrderBy(group => group.Name == Unknown).ThenBy(group => group.Name, StringComparer.Ordinal)];
    }

    private static IEnumerable<(string Value, TrendDocument Document)> Parts(TrendDocument document, string by)
    {
        var columns = ColumnsOf(by);
        return document.Groups.Count == 0
            ? [(NameOf(document, columns, []), document)]
            : document.Paragraphs.Zip(document.Groups)
                .GroupBy(paragraph => NameOf(document, columns, paragraph.Second.Split(Separator)), paragraph => paragraph.First, StringComparer.Ordinal)
                .Select(part => (part.Key, document with { Paragraphs = [.. part], Groups = [] }));
    }

    // A value that the rows do not bring along is the document's own.
    private static string NameOf(TrendDocument document, IReadOnlyList<string> columns, string[] values) => string.Join(
        ", ",
        columns.Select((column, index) => Named(index < values.Length && values[index].Length > 0 ? values[index] : ValueOf(document, column))));

    private static string? ValueOf(TrendDocument document, string column) => column switch
    {
        Year => document.Date?.Year.ToString(CultureInfo.InvariantCulture),
        Decade => document.Date is { } date ? (date.Year / 10 * 10).ToString(CultureInfo.InvariantCulture) + "s" : null,
        "organ" => document.Organ,
        "status" => document.Status,
        "document" => document.Name,
        _ => null,
    };

    private static bool IsPartial(string name, DateOnly? last) =>
        last is { Month: < December } date && name == date.Year.ToString(CultureInfo.InvariantCulture);

    private static string Named(string? value) => string.IsNullOrWhiteSpace(value) ? Unknown : value.Trim();
}
