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
            table.WriteRow([.. row.Passed.Select(cell => cell.Json == "null" ? null : cell.Text), .. OwnCells(row, layout.Themes)]);
        }
    });

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
