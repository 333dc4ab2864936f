using System.Text;
using ClauseAnalyzer.Rows;

namespace ClauseAnalyzer.Fuzzing.Targets;

/// <summary>Rows are read with as many cells as there are columns, each later than the one before; what cannot be read is named; what is written again as CSV is read again as the same cells.</summary>
internal sealed class RowTarget(RowKind kind) : FuzzTarget(NameOf(kind))
{
    // A single column may look as though other signs parted it.
    private static readonly RowWriting OurWriting = new() { Separator = ',', Encoding = new UTF8Encoding(false) };

    private static readonly IReadOnlyList<byte[]> Pieces = Bytes(
        "\"", "\"\"", ",", ";", "\t", "\n", "\r\n", "\r", "\n\n", "'=", "'", "''-", "=1+1", "@", "\0", "\uFEFF", "{", "}", "[", "]", ":", "null", "true", "\\u0000", "\\ud800", "\\n", "1e999", "é", "text", "😀");

    public override IReadOnlyList<byte[]> Tokens => Pieces;

    public override int Window => 1_500;

    public override void Run(byte[] input)
    {
        try
        {
            var (columns, rows) = Read(input, kind, null);
            CheckWrittenAgain(columns, rows);
        }
        catch (RowFormatException exception)
        {
            CheckRefusal("ROW", exception.Code, exception.Message);
        }
    }

    protected override IReadOnlyList<byte[]> MakeSeeds()
    {
        var rows = Shipped.Rows(8);
        var layout = Shipped.Layout;
        var plain = rows.Take(20).Select(row => (row.Text, row.Label)).ToList();
        return kind switch
        {
            RowKind.JsonLines => [Encoding.UTF8.GetBytes(new ClassifiedJsonFormat(layout).Format(rows)), .. Bytes("{\"text\":\"Urges States to act;\",\"n\":1}\n{\"text\":\"Decides;\",\"n\":null}\n")],
            RowKind.Tsv => Bytes("id\ttext\n" + string.Concat(plain.Select(row => $"{row.Label}\t{row.Text}\n"))),
            _ => [Encoding.UTF8.GetBytes(Csv(layout, rows)), .. Bytes("id;text\n" + string.Concat(plain.Select(row => $"{row.Label};\"{row.Text}\"\n"))), Encoding.Latin1.GetBytes("text,id\n\"Félicite l'État;\",1\n")],
        };
    }

    private static string Csv(ClassifiedLayout layout, IReadOnlyList<ClassifiedRow> rows)
    {
        var format = new ClassifiedCsvFormat(layout);
        return format.Header + format.Format(rows);
    }

    private static string NameOf(RowKind kind) => kind switch
    {
        RowKind.Csv => "csv",
        RowKind.Tsv => "tsv",
        _ => "json-lines",
    };

    private static (IReadOnlyList<string> Columns, List<Row> Rows) Read(byte[] bytes, RowKind kind, RowWriting? writing)
    {
        using var reader = RowReader.Open(new MemoryStream(bytes), kind, "rows", writing: writing);
        var rows = new List<Row>();
        var number = 0L;
        while (reader.Read() is { } row)
        {
            Check(row.Cells.Count == reader.Columns.Count, $"row {row.Number} has {row.Cells.Count} cells of {reader.Columns.Count} columns");
            Check(row.Number > number, $"row {row.Number} comes after row {number}");
            number = row.Number;
            rows.Add(row);
        }

        foreach (var problem in reader.TakeProblems())
        {
            CheckRefusal("ROW", problem.Code, problem.Reason);
        }

        return (reader.Columns, rows);
    }

    private static void CheckWrittenAgain(IReadOnlyList<string> columns, List<Row> rows)
    {
        using var text = new StringWriter { NewLine = "\n" };
        using (var table = new CsvTableWriter(text, columns))
        {
            foreach (var row in rows)
            {
                table.WriteRow([.. row.Cells.Select(cell => cell.Text)]);
            }
        }

        var (readColumns, read) = Read(Encoding.UTF8.GetBytes(text.ToString()), RowKind.Csv, OurWriting);
        Check(readColumns.SequenceEqual(columns), $"the columns {string.Join('|', columns)} are read again as {string.Join('|', readColumns)}");
        Check(read.Count == rows.Count, $"{rows.Count} rows are read again as {read.Count}");
        for (var index = 0; index < read.Count; index++)
        {
            Check(
                read[index].Cells.Select(cell => cell.Text ?? "").SequenceEqual(rows[index].Cells.Select(cell => cell.Text ?? "")),
                $"row {rows[index].Number} is read again as other cells: {string.Join('|', rows[index].Cells.Select(cell => cell.Text))} as {string.Join('|', read[index].Cells.Select(cell => cell.Text))}");
        }
    }
}
