using System.Globalization;
using ClauseAnalyzer.Resolutions;
using ClauseAnalyzer.Rows;

namespace ClauseAnalyzer.Classification.Reading;

/// <summary>Where a file of paragraphs keeps what. Only the text must be there. Immutable.</summary>
internal sealed class RowColumns
{
    private readonly int text;
    private readonly int document;
    private readonly int date;
    private readonly int section;
    private readonly int label;
    private readonly int chapeau;
    private readonly int group;

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
        group = options.GroupColumn is null ? -1 : rows.IndexOrMinusOne(options.GroupColumn);
    }

    /// <summary>The paragraph's words, trimmed; empty when there are none.</summary>
    public string Text(Row row) => Cell(row, text);

    /// <summary>The name of the text it belongs to; empty when the row names none.</summary>
    public string Document(Row row) => Cell(row, document);

    /// <summary>A date as ISO 8601; null for anything else.</summary>
    public static DateOnly? DateOf(string cell) =>
        DateOnly.TryParseExact(cell, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;

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
        return new RowParagraph(paragraph, DateOf(Cell(row, date)), isKnown, group < 0 ? null : Cell(row, group));
    }

    private static string Cell(Row row, int column) => column < 0 ? "" : row.Cells[column].Text?.Trim() ?? "";
}
