using System.Text;
using ClauseAnalyzer.Rows;

namespace ClauseAnalyzer.Fuzzing.Targets;

/// <summary>Classified rows are read, and what is written of them in each format is read again as the same rows; or they are refused with a line that says why.</summary>
internal sealed class ClassifiedRowTarget(RowKind kind) : FuzzTarget(kind == RowKind.Csv ? "classified-csv" : "classified-json-lines")
{
    private static readonly IReadOnlyList<byte[]> Pieces = Bytes("\"", "\"\"", ",", "\n", "null", "0.5", "-1", "1e9", "NaN", "2019-02-30", "99999999999", "[]", "{}", "[{\"verb\":1}]", "'=", "operative", "\\\"", ":", "\\u0000");

    public override IReadOnlyList<byte[]> Tokens => Pieces;

    public override void Run(byte[] input)
    {
        try
        {
            var (themes, rows) = Read(input, kind);
            var layout = new ClassifiedLayout { Themes = themes };
            ClassifiedRowFormat[] formats = [new ClassifiedCsvFormat(layout), new ClassifiedJsonFormat(layout)];
            foreach (var format in formats)
            {
                var text = format.Header + format.Format(rows);
                var again = text.Length == 0 ? [] : Read(Encoding.UTF8.GetBytes(text), format is ClassifiedCsvFormat ? RowKind.Csv : RowKind.JsonLines).Rows;
                CheckSame(text, format.Header + format.Format(again));
            }
        }
        catch (RowFormatException exception)
        {
            CheckRefusal("ROW", exception.Code, exception.Message);
        }
    }

    protected override IReadOnlyList<byte[]> MakeSeeds()
    {
        ClassifiedRowFormat format = kind == RowKind.Csv ? new ClassifiedCsvFormat(Shipped.Layout) : new ClassifiedJsonFormat(Shipped.Layout);
        return [.. Shipped.Rows(12).Chunk(3).Select(rows => Encoding.UTF8.GetBytes(format.Header + format.Format(rows)))];
    }

    private static void CheckSame(string written, string again)
    {
        var same = written.AsSpan().CommonPrefixLength(again);
        Check(written == again, $"rows that were written and read are written otherwise: '{written.AsSpan(same, Math.Min(60, written.Length - same))}' as '{again.AsSpan(same, Math.Min(60, again.Length - same))}'");
    }

    private static (IReadOnlyList<string> Themes, List<ClassifiedRow> Rows) Read(byte[] bytes, RowKind kind)
    {
        using var reader = new ClassifiedRowReader(RowReader.Open(new MemoryStream(bytes), kind, "rows"));
        var rows = new List<ClassifiedRow>();
        while (reader.Read() is { } row)
        {
            rows.Add(row);
        }

        foreach (var problem in reader.TakeProblems())
        {
            CheckRefusal("ROW", problem.Code, problem.Reason);
        }

        return (reader.Themes, rows);
    }
}
