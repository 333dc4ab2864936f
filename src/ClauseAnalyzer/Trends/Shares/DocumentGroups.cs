using System.Globalization;

namespace ClauseAnalyzer.Trends.Shares;

/// <summary>Sorts documents into groups by a column.</summary>
public static class DocumentGroups
{
    /// <summary>The column of years.</summary>
    public const string Year = "year";

    /// <summary>The name of the group of those that have no value.</summary>
    public const string Unknown = "(none)";

    private const int December = 12;

    /// <summary>The columns that every document has: "year", "organ", "status" and "document".</summary>
    public static IReadOnlyList<string> Known { get; } = [Year, "organ", "status", "document"];

    /// <summary>Sorts documents.</summary>
    /// <param name="documents">The texts, in any order.</param>
    /// <param name="column">One of <see cref="Known"/>, or the column whose values the texts bring along in <see cref="TrendDocument.Groups"/>, which come first.</param>
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

    private static IEnumerable<(string Value, TrendDocument Document)> Parts(TrendDocument document, string column) => document.Groups.Count == 0
        ? [(Named(ValueOf(document, column)), document)]
        : document.Paragraphs.Zip(document.Groups).GroupBy(paragraph => Named(paragraph.Second), paragraph => paragraph.First, StringComparer.Ordinal)
            .Select(part => (part.Key, document with { Paragraphs = [.. part], Groups = [] }));

    private static string? ValueOf(TrendDocument document, string column) => column switch
    {
        Year => document.Date?.Year.ToString(CultureInfo.InvariantCulture),
        "organ" => document.Organ,
        "status" => document.Status,
        "document" => document.Name,
        _ => null,
    };

    private static bool IsPartial(string name, DateOnly? last) =>
        last is { Month: < December } date && name == date.Year.ToString(CultureInfo.InvariantCulture);

    private static string Named(string? value) => string.IsNullOrWhiteSpace(value) ? Unknown : value.Trim();
}
