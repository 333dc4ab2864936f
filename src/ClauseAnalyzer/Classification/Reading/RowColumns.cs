using System.Globalization;
using ClauseAnalyzer.Resolutions;
using ClauseAnalyzer.Rows;

namespace ClauseAnalyzer.Classification.Reading;

/// <summary>Where a file of paragraphs keeps what. Only the text must be there. Immutable.</summary>
internal sealed class RowColumns
{
    /// <summary>The column of the organ that speaks.</summary>
    public const string Organ = "organ";

    private readonly int text;
    private readonly int document;
    private readonly int date;
    private readonly int section;
    private readonly int label;
    private readonly int chapeau;
    private readonly int[] groups;
    private readonly char groupSeparator;
    private readonly int order;
    private readonly int organ;

    /// <summary>Finds the columns.</summary>
    /// <exception cref="RowFormatException">There is no text column.</exception>
    public RowColumns(RowReader rows, RowOptions options)
    {
        text = rows.IndexOf(options.TextColumn);
        document = rows.IndexOrMinusOne(options.DocumentColumn ?? "document");
        date = rows.IndexOrMinusOne("date");
        section = rows.IndexOrMinusOne("section");
        label = rows.IndexOrMinusOne("label");
        chapeau = rows.IndexOrMinusOne("chapeau");
        groups = GroupsIn(rows, options);
        groupSeparator = options.GroupSeparator;
        organ = rows.IndexOrMinusOne(Organ);
        order = options.OrderColumn is null ? -1 : rows.IndexOrMinusOne(options.OrderColumn);
    }

    /// <summary>The columns by which rows are grouped; empty where the file has none of them.</summary>
    /// <param name="rows">The file.</param>
    /// <param name="options">What to group by.</param>
    /// <returns>One index a column, -1 for one that the file lacks.</returns>
    public static int[] GroupsIn(RowReader rows, RowOptions options)
    {
        int[] found = [.. options.GroupColumns.Select(rows.IndexOrMinusOne)];
        return Array.TrueForAll(found, column => column < 0) ? [] : found;
    }

    /// <summary>A place in an order: a number, or a date as its day number; null for anything else.</summary>
    /// <param name="cell">A cell of the order's column.</param>
    public static double? OrderOf(string cell) => DateOf(cell) is { } day
        ? day.DayNumber
        : double.TryParse(cell, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>The paragraph's words, trimmed; empty when there are none.</summary>
    public string Text(Row row) => Cell(row, text);

    /// <summary>The name of the text it belongs to; empty when the row names none.</summary>
    public string Document(Row row) => Cell(row, document);

    /// <summary>A date as ISO 8601; null for anything else.</summary>
    public static DateOnly? DateOf(string cell) =>
        CalendarDates.TryParseIso(cell, out var date) ? date : null;

    /// <summary>The row as a paragraph.</summary>
    /// <param name="row">A row with words.</param>
    /// <param name="position">Its place among the rows of its text.</param>
    public RowParagraph Paragraph(Row row, int position)
    {
        var isKnown = Sections.TryParse(Cell(row, section), out var known);
        var paragraph = new Paragraph
        {
            Position = position,
            Section = known,
            Label = Cell(row, label),
            Chapeau = Cell(row, chapeau),
            Text = Text(row),
        };
        return new RowParagraph(
            paragraph,
            DateOf(Cell(row, date)),
            isKnown,
            groups.Length == 0 ? null : string.Join(groupSeparator, groups.Select(column => Cell(row, column))))
        {
            Order = OrderOf(Cell(row, order)),
            Organ = Cell(row, organ),
        };
    }

    private static string Cell(Row row, int column) => column < 0 ? "" : row.Cells[column].Text?.Trim() ?? "";
}
