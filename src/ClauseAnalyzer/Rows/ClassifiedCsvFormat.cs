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
        using var header = new StringWriter();
        using (var table = new CsvTableWriter(header, columns, layout.RawCells))
        {
        }

        Header = header.ToString();
    }

    /// <inheritdoc/>
    public override string Header { get; }

    /// <inheritdoc/>
    public override void Write(IEnumerable<ClassifiedRow> rows, Stream output)
    {
        ArgumentNullException.ThrowIfNull(rows);
        using var table = CsvTableWriter.WithoutHeader(output, columns.Count, layout.RawCells);
        foreach (var row in rows)
        {
            WriteRow(table, row);
        }
    }

    private void WriteRow(CsvTableWriter table, ClassifiedRow row)
    {
        CheckThemes(row, layout.Themes);
        for (var index = 0; index < row.Passed.Count; index++)
        {
            var cell = row.Passed[index];
            table.WriteCell(cell.Json == "null" ? null : cell.Text);
        }

        table.WriteCell(row.Source);
        table.WriteCell(row.Document);
        table.WriteDate(row.Date);
        table.WriteNumber(row.Position);
        table.WriteCell(row.Section);
        table.WriteCell(row.Label);
        table.WriteCell(row.VerbPhrase);
        table.WriteCell(row.Verb);
        table.WriteCell(row.Family);
        table.WriteNumber(row.Force);
        table.WriteCell(row.Addressee);
        table.WriteNumber(row.ClauseCount);
        for (var theme = 0; theme < row.Themes.Count; theme++)
        {
            table.WriteNumber(row.Themes[theme].Present ? 1 : 0);
        }

        Span<byte> digits = stackalloc byte[FourDecimals.MostBytes];
        for (var theme = 0; theme < row.Themes.Count; theme++)
        {
            table.WriteUtf8(digits[..FourDecimals.Write(row.Themes[theme].Probability, digits)]);
        }

        table.WriteCell(row.Chapeau);
        table.WriteCell(row.Text);
        table.EndRow();
    }
}
