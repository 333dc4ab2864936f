using System.Diagnostics;
using System.Globalization;
using ClauseAnalyzer.Learning.Pipeline;
using ClauseAnalyzer.Rows;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace ClauseAnalyzer.Benchmarks.Learning;

/// <summary>Times what ML.NET itself makes of a file of rows: a batch Transform of the pipeline that ships beside the model.</summary>
internal static class PipelineTiming
{
    private static readonly string[] Wanted = ["section", "verb"];

    /// <summary>Reads the rows one at a time, transforms them, and writes section, verb and the columns of themes as CSV.</summary>
    /// <param name="pipeline">models/clauses.zip.</param>
    /// <param name="file">Rows with a column "text".</param>
    /// <param name="output">The table to write.</param>
    /// <returns>0.</returns>
    public static int Run(string pipeline, string file, string output)
    {
        var watch = Stopwatch.StartNew();
        var context = new MLContext(seed: 1);
        context.ComponentCatalog.RegisterAssembly(typeof(ClausePipeline).Assembly);
        var transformed = context.Model.Load(pipeline, out _).Transform(context.Data.LoadFromEnumerable(RowsOf(file)));
        var loaded = watch.Elapsed;
        var columns = transformed.Schema.Where(column => Wanted.Contains(column.Name) || column.Type is NumberDataViewType or BooleanDataViewType).ToList();
        var count = 0L;
        using (var cursor = transformed.GetRowCursor(columns))
        using (var writer = new StreamWriter(output) { NewLine = "\n" })
        using (var table = new CsvTableWriter(writer, [.. columns.Select(column => column.Name)]))
        {
            var cells = columns.ConvertAll(column => CellOf(cursor, column));
            while (cursor.MoveNext())
            {
                table.WriteRow(cells.ConvertAll(cell => cell()));
                count++;
            }
        }

        using var process = Process.GetCurrentProcess();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{count} rows, {columns.Count} columns, {watch.Elapsed.TotalSeconds:F1} s of which {loaded.TotalSeconds:F1} to load, {count / watch.Elapsed.TotalSeconds:F0} rows a second, peak {process.PeakWorkingSet64 / 1e6:F0} MB"));
        return 0;
    }

    private static IEnumerable<ParagraphRow> RowsOf(string file)
    {
        using var reader = RowReader.Open(file);
        var text = reader.IndexOf("text");
        while (reader.Read() is { } row)
        {
            yield return new ParagraphRow { Text = row.Cells[text].Text ?? "" };
        }
    }

    private static Func<string?> CellOf(DataViewRow row, DataViewSchema.Column column)
    {
        if (column.Type is BooleanDataViewType)
        {
            var getter = row.GetGetter<bool>(column);
            return () =>
            {
                var value = false;
                getter(ref value);
                return value ? "1" : "0";
            };
        }

        if (column.Type is TextDataViewType)
        {
            var getter = row.GetGetter<ReadOnlyMemory<char>>(column);
            return () =>
            {
                ReadOnlyMemory<char> value = default;
                getter(ref value);
                return value.ToString();
            };
        }

        if (column.Type == NumberDataViewType.Single)
        {
            var getter = row.GetGetter<float>(column);
            return () =>
            {
                var value = 0f;
                getter(ref value);
                return value.ToString(CultureInfo.InvariantCulture);
            };
        }

        return () => null;
    }
}
