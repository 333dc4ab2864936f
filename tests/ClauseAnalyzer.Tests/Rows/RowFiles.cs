using System.IO.Compression;
using System.Text;
using ClauseAnalyzer.Rows;

namespace ClauseAnalyzer.Tests.Rows;

/// <summary>Row files made from strings, and all that a reader finds in them.</summary>
internal static class RowFiles
{
    public static (IReadOnlyList<string> Columns, List<Row> Rows, List<RowProblem> Problems) Read(
        string text, RowKind kind = RowKind.Csv, Encoding? encoding = null) =>
        ReadBytes((encoding ?? new UTF8Encoding(false)).GetPreamble().Concat((encoding ?? new UTF8Encoding(false)).GetBytes(text)).ToArray(), kind);

    public static (IReadOnlyList<string> Columns, List<Row> Rows, List<RowProblem> Problems) ReadBytes(byte[] bytes, RowKind kind, bool isGzip = false)
    {
        using var reader = RowReader.Open(new MemoryStream(bytes), kind, "rows", isGzip);
        var rows = new List<Row>();
        while (reader.Read() is { } row)
        {
            rows.Add(row);
        }

        return (reader.Columns, rows, [.. reader.TakeProblems()]);
    }

    public static byte[] Gzipped(string text)
    {
        using var bytes = new MemoryStream();
        using (var gzip = new GZipStream(bytes, CompressionLevel.Fastest))
        {
            gzip.Write(Encoding.UTF8.GetBytes(text));
        }

        return bytes.ToArray();
    }

    public static string Cells(Row row) => string.Join("|", row.Cells.Select(cell => cell.Text ?? "null"));
}
