using System.Collections.Concurrent;
using ClauseAnalyzer.Charts;
using ClauseAnalyzer.Classification;
using ClauseAnalyzer.Reports.Page;
using ClauseAnalyzer.Reports.Tables;
using ClauseAnalyzer.Rows;

namespace ClauseAnalyzer.Reports.Output;

/// <summary>The last step of a trend: everything that was counted and drawn becomes files. Different files may be written by several threads.</summary>
/// <param name="directory">The folder; made when missing.</param>
internal sealed class TrendFiles(string directory)
{
    // Rows formatted at once: enough to keep the disk busy, few enough to stay small.
    private const int RowsAtOnce = 512;

    private readonly ConcurrentBag<string> written = [];

    /// <summary>What was written, relative to the folder, in ordinal order.</summary>
    public IReadOnlyList<string> Written => [.. written.Order(StringComparer.Ordinal)];

    /// <summary>Writes paragraphs.csv.</summary>
    public void WriteParagraphs(TrendTables tables)
    {
        var format = new ClassifiedCsvFormat(new ClassifiedLayout { Themes = tables.ThemeNames });
        Write("paragraphs.csv", writer =>
        {
            writer.Write(format.Header);
            foreach (var rows in tables.Documents.SelectMany(document => document.Paragraphs).Chunk(RowsAtOnce))
            {
                writer.Write(format.Format(rows.Select(paragraph => ClassifiedRows.Of(paragraph))));
            }
        });
    }

    /// <summary>Writes a table as CSV.</summary>
    public void WriteTable(FlatTable table) => Write(table.Name + ".csv", writer =>
    {
        using var csv = new CsvTableWriter(writer, table.Columns, plainNumbers: true);
        foreach (var row in table.Rows)
        {
            csv.WriteRow(row);
        }
    });

    /// <summary>Writes a chart as SVG and as Vega-Lite, and as PNG where that is asked for.</summary>
    /// <param name="chart">The chart.</param>
    /// <param name="style">How it is drawn.</param>
    /// <param name="dpi">Pixels an inch of the PNG; null for none.</param>
    public void WriteChart(Chart chart, ChartStyle style, double? dpi)
    {
        var figure = chart.ToFigure(style);
        Write($"charts/{chart.Name}.svg", writer => writer.Write(figure.ToSvg()));
        Write($"charts/{chart.Name}.vl.json", writer => writer.Write(chart.ToVegaLite()));
        if (dpi is { } resolution)
        {
            WriteBytes($"charts/{chart.Name}.png", figure.ToPng(resolution));
        }
    }

    /// <summary>Writes the report.</summary>
    public void WriteReport(TrendTables tables, IReadOnlyList<Chart> charts, Story story, RunInfo run) =>
        Write("report.html", writer => ReportPage.Write(writer, tables, charts, story, run));

    /// <summary>Writes run.json.</summary>
    public void WriteManifest(string json) => Write("run.json", writer => writer.Write(json));

    private void Write(string name, Action<TextWriter> write)
    {
        AtomicFile.Write(PathOf(name), write);
        written.Add(name);
    }

    private void WriteBytes(string name, byte[] bytes)
    {
        using (var file = new AtomicFile(PathOf(name)))
        {
            file.Stream.Write(bytes);
            file.Commit();
        }

        written.Add(name);
    }

    private string PathOf(string name)
    {
        var path = Path.Combine(directory, name.Replace('/', Path.DirectorySeparatorChar));
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        return path;
    }
}
