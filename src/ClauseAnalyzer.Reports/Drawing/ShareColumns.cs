using ClauseAnalyzer.Charts;
using ClauseAnalyzer.Trends.Shares;

namespace ClauseAnalyzer.Reports.Drawing;

/// <summary>One section of a table of shares, laid out by value and column of a chart.</summary>
internal sealed class ShareColumns
{
    private readonly Dictionary<(string Document, string Value), ShareRow> rows = [];
    private readonly Dictionary<string, int> units = new(StringComparer.Ordinal);

    /// <summary>Takes the rows of one section.</summary>
    /// <param name="table">The table.</param>
    /// <param name="section">"all", "preambular" or "operative".</param>
    public ShareColumns(ShareTable table, string section)
    {
        foreach (var row in table.Rows.Where(row => row.Section == section))
        {
            rows[(row.Document, row.Value)] = row;
            units[row.Document] = row.N;
        }

        Values = [.. table.Rows.Where(row => row.Section == section).Select(row => row.Value).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>The values that occur, in the table's order.</summary>
    public IReadOnlyList<string> Values { get; }

    /// <summary>The n of a column; 0 where the section has no unit.</summary>
    public int UnitsOf(string document) => units.GetValueOrDefault(document);

    /// <summary>The row of a value in a column; null where it does not occur.</summary>
    public ShareRow? Row(string document, string value) => rows.GetValueOrDefault((document, value));

    /// <summary>How often a value occurs in a column.</summary>
    public int CountOf(string document, string value) => Row(document, value)?.Count ?? 0;

    // Nought leads to an empty list.
    private static string? LinkWhere(int count, Func<string, string?> linkOf, string column) => count > 0 ? linkOf(column) : null;

    /// <summary>How often a value occurs in all columns.</summary>
    public int Total(string value) => units.Keys.Sum(document => CountOf(document, value));

    /// <summary>The points of a value over the columns; a column without units is a gap.</summary>
    /// <param name="columns">The columns.</param>
    /// <param name="value">The value.</param>
    /// <param name="linkOf">Where the point of a column leads.</param>
    public IReadOnlyList<IntervalPoint> Points(ChartColumns columns, string value, Func<string, string?> linkOf) =>
    [
        .. columns.Columns.Select((column, index) => (Row: Row(column.Name, value), Index: index))
            .Where(place => place.Row is not null)
            .Select(place => new IntervalPoint(
                place.Index, place.Row!.Share, place.Row.Low, place.Row.High, place.Row.Count, place.Row.N, LinkWhere(place.Row.Count, linkOf, columns.Columns[place.Index].Name))),
    ];
}
