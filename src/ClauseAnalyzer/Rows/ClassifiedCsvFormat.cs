using System.Globalization;

namespace ClauseAnalyzer.Rows;

/// <summary>Classified rows as CSV. Immutable and safe to share between threads.</summary>
public sealed class ClassifiedCsvFormat : ClassifiedRowFormat
{
    private readonly ClassifiedLayout layout;
    private readonly IReadOnlyList<string> columns;

    /// <summary>Fixes the columns.</summary>
    /// <param name="layout">Passed-through columns and themes.</param>
    public ClassifiedCsvFormat(ClassifiedLayout layout)
    {
        ArgumentNullException.ThrowIfNull(layout);
        this.layout = layout;
        var own = ClassifiedColumns.Own(layout.Themes);
        columns = [.. ClassifiedColumns.PassedThrough(layout.PassedThrough, own), .. own];
        Header = Written(table => table.WriteRow(columns));
    }

    /// <inheritdoc/>
    public override string Header { get; }

    /// <inheritdoc/>
    public override string Format(IEnumerable<ClassifiedRow> rows) => Written(table =>
    {
        foreach (var row in rows)
        {
            WriteRow(table, row);
        }
    });

    private void WriteRow(CsvTableWriter table, ClassifiedRow row)
    {
        CheckThemes(row, layout.Themes);
        foreach (var cell in row.Passed)
        {
            table.WriteCell(cell.Json == "null" ? null : cell.Text);
        }

        table.WriteCell(row.Source);
        table.WriteCell(row.Document);
        table.WriteCell(row.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        table.WriteCell(row.Position.ToString(CultureInfo.InvariantCulture));
        table.WriteCell(row.Section);
        table.WriteCell(row.Label);
        table.WriteCell(row.VerbPhrase);
        table.WriteCell(row.Verb);
        table.WriteCell(row.Family);
        table.WriteCell(row.Force?.ToString(CultureInfo.InvariantCulture));
        table.WriteCell(row.Addressee);
        table.WriteCell(row.ClauseCount.ToString(CultureInfo.InvariantCulture));
        foreach (var theme in row.Themes)
        {
            table.WriteCell(theme.Present ? "1" : "0");
        }

        foreach (var theme in row.Themes)
        {
            table.WriteCell(FourDecimals.Of(theme.Probability));
        }

        table.WriteCell(row.Chapeau);
        table.WriteCell(row.Text);
        table.EndRow();
    }

    private string Written(Action<CsvTableWriter> write)
    {
        using var text = new StringWriter { NewLine = "\n" };
        using (var table = CsvTableWriter.WithoutHeader(text, columns.Count, layout.RawCells))
        {
            write(table);
        }

        return text.ToString();
    }
}
