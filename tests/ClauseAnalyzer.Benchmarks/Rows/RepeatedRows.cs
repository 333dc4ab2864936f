using System.Globalization;
using System.Text.Json;
using ClauseAnalyzer.Rows;

namespace ClauseAnalyzer.Benchmarks.Rows;

/// <summary>Makes a file of rows of any length out of a shorter one, for timings.</summary>
internal static class RepeatedRows
{
    private const string Document = "document";

    /// <summary>Writes the rows of a file again and again, each time under other names of documents.</summary>
    /// <param name="file">Rows with a column "document".</param>
    /// <param name="count">How many rows to write.</param>
    /// <param name="output">A file that ends in .csv or .jsonl.</param>
    /// <returns>0.</returns>
    public static int Make(string file, long count, string output)
    {
        using var target = new StreamWriter(output) { NewLine = "\n" };
        CsvTableWriter? table = null;
        var written = 0L;
        for (var round = 0; written < count; round++)
        {
            using var reader = RowReader.Open(file);
            table ??= output.EndsWith(".csv", StringComparison.Ordinal) ? new CsvTableWriter(target, reader.Columns, rawCells: true) : null;
            var document = reader.IndexOf(Document);
            for (; written < count && reader.Read() is { } row; written++)
            {
                string?[] cells = [.. row.Cells.Select(cell => cell.Text)];
                cells[document] += round == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $" ({round})");
                if (table is not null)
                {
                    table.WriteRow(cells);
                }
                else
                {
                    target.WriteLine(JsonOf(reader.Columns, row, cells));
                }
            }
        }

        table?.Dispose();
        return 0;
    }

    private static string JsonOf(IReadOnlyList<string> columns, Row row, string?[] cells) =>
        $"{{{string.Join(", ", columns.Select((column, index) => $"{JsonSerializer.Serialize(column)}: {row.Cells[index].Json ?? JsonSerializer.Serialize(cells[index])}"))}}}";
}
