using System.Globalization;
using CsvHelper;

namespace ClauseAnalyzer.Rows;

/// <summary>
/// Writes a table as CSV: comma, line feed, header line, quotes only where
/// RFC 4180 needs them, and <see cref="SpreadsheetGuard"/> on every cell unless
/// raw cells are asked for. Not thread-safe. Does not close the writer it is given.
/// </summary>
public sealed class CsvTableWriter : IDisposable
{
    // Quotes only where RFC 4180 needs them is CsvHelper's own default; its guard against formulas knows no exception for
    // numbers written as text, so the guard is ours.
    private static readonly CsvWriterOptions Options = new()
    {
        Separator = ',',
        Quoting = CsvQuoting.WhenNeeded,
        NewLine = "\n",
        FormatProvider = CultureInfo.InvariantCulture,
    };

    private readonly CsvWriter writer;
    private readonly int columns;
    private readonly bool rawCells;
    private readonly bool plainNumbers;

    /// <summary>Writes the header line.</summary>
    /// <param name="output">Where the table goes; for a file, UTF-8 without byte order mark.</param>
    /// <param name="columns">Names of the columns, in order.</param>
    /// <param name="rawCells">Whether cells are written without the apostrophe that keeps spreadsheets from running them.</param>
    /// <param name="plainNumbers">
    /// Whether a decimal number ("-0.73") is written as it is: for tables of our own figures, which scripts read as
    /// numbers and no spreadsheet runs. Cells that come from an input keep the apostrophe.
    /// </param>
    public CsvTableWriter(TextWriter output, IReadOnlyList<string> columns, bool rawCells = false, bool plainNumbers = false)
        : this(
            CsvWriter.Create(output ?? throw new ArgumentNullException(nameof(output)), Options, leaveOpen: true),
            columns?.Count ?? throw new ArgumentNullException(nameof(columns)),
            rawCells,
            plainNumbers)
    {
        WriteRow(columns);
    }

    private CsvTableWriter(CsvWriter writer, int columns, bool rawCells, bool plainNumbers)
    {
        this.writer = writer;
        this.columns = columns;
        this.rawCells = rawCells;
        this.plainNumbers = plainNumbers;
    }

    /// <summary>A writer that goes on with a table whose header line has been written.</summary>
    /// <param name="output">Where the rows go, in UTF-8; left open.</param>
    /// <param name="columns">Number of columns.</param>
    /// <param name="rawCells">Whether cells are written without the apostrophe that keeps spreadsheets from running them.</param>
    /// <returns>A writer before the next row.</returns>
    public static CsvTableWriter WithoutHeader(Stream output, int columns, bool rawCells = false)
    {
        ArgumentNullException.ThrowIfNull(output);
        return new CsvTableWriter(CsvWriter.Create(output, Options, leaveOpen: true), columns, rawCells, plainNumbers: false);
    }

    /// <summary>Writes one row. Numbers and dates are the caller's to format, in the invariant culture.</summary>
    /// <param name="cells">One cell a column; null is written as an empty cell.</param>
    /// <exception cref="ArgumentException">The number of cells is not that of the columns.</exception>
    public void WriteRow(IReadOnlyList<string?> cells)
    {
        ArgumentNullException.ThrowIfNull(cells);
        if (cells.Count != columns)
        {
            throw new ArgumentException($"Expected {columns} cells, one a column; found {cells.Count}.", nameof(cells));
        }

        foreach (var cell in cells)
        {
            WriteCell(cell);
        }

        EndRow();
    }

    /// <summary>Writes the next cell of a row, for callers that have no list of them; as many as there are columns come before <see cref="EndRow"/>.</summary>
    internal void WriteCell(string? cell) =>
        writer.WriteField(rawCells || cell is null || (plainNumbers && IsNumber(cell)) ? cell : SpreadsheetGuard.PutOn(cell));

    /// <summary>Writes the next cell of a row: a number, which no spreadsheet runs; null is an empty cell.</summary>
    internal void WriteNumber(long? number)
    {
        if (number is { } known)
        {
            writer.WriteField(known, default);
        }
        else
        {
            writer.WriteField(default(string));
        }
    }

    /// <summary>Writes the next cell of a row: a date as ISO 8601 has it; null is an empty cell.</summary>
    internal void WriteDate(DateOnly? date)
    {
        if (date is { } known)
        {
            writer.WriteField(known, "yyyy-MM-dd");
        }
        else
        {
            writer.WriteField(default(string));
        }
    }

    /// <summary>Writes the next cell of a row: UTF-8 of the program's own, which no spreadsheet runs.</summary>
    internal void WriteUtf8(ReadOnlySpan<byte> cell) => writer.WriteField(cell);

    /// <summary>Ends a row written cell by cell.</summary>
    internal void EndRow() => writer.EndRecord();

    private static bool IsNumber(string cell) =>
        decimal.TryParse(cell, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _);

    /// <summary>Flushes what is buffered; the underlying writer stays open.</summary>
    public void Dispose() => writer.Dispose();
}
