using System.Globalization;
using CsvHelper;

namespace ClauseAnalyzer.Resolutions;

/// <summary>The table manifest.csv beside documents: what is known of each file beyond its text. Immutable and thread-safe.</summary>
public sealed class Manifest
{
    /// <summary>The name of a manifest in its folder.</summary>
    public const string FileName = "manifest.csv";

    // No cell of a manifest needs a line break, so that a quote never closed is told on its own line and swallows no other.
    private static readonly CsvReaderOptions Options = new()
    {
        Separator = ',',
        AllowLineBreaksInQuotes = false,
        MalformedData = CsvMalformedDataHandling.Throw,
        TrackLineNumbers = true,
        FormatProvider = CultureInfo.InvariantCulture,
    };

    private readonly Dictionary<string, ManifestEntry> entriesByFile;

    private Manifest(Dictionary<string, ManifestEntry> entries)
    {
        entriesByFile = entries;
    }

    /// <summary>The manifest in the folder of a document.</summary>
    /// <param name="file">The document's path.</param>
    /// <returns>The manifest; null when that folder has none.</returns>
    /// <exception cref="ResolutionFormatException">RES110: the manifest breaks the rules of its table.</exception>
    public static Manifest? Beside(string file)
    {
        var path = Path.Combine(Path.GetDirectoryName(Path.GetFullPath(file)) ?? ".", FileName);
        return File.Exists(path) ? Load(path) : null;
    }

    /// <summary>Reads a manifest: a CSV table with the column <c>file</c> and any of symbol, organ, date, status, title, follows.</summary>
    /// <param name="path">The manifest's path.</param>
    /// <returns>The manifest; with no entries when the table has no rows.</returns>
    /// <exception cref="ResolutionFormatException">RES110: no column <c>file</c>, a quote that is not closed on its line, a file named twice, or a date that is not ISO 8601.</exception>
    public static Manifest Load(string path)
    {
        using var reader = CsvReader.FromFile(path, Options);
        try
        {
            return new Manifest(ReadEntries(reader, path));
        }
        catch (CsvFormatException exception)
        {
            throw Broken(path, exception.LineNumber, "a CSV table", "quotes that do not close on their line, or text behind them", "Write quotes inside a cell twice.", exception);
        }
    }

    /// <summary>What the manifest says of a file.</summary>
    /// <param name="fileName">The file's name; a folder before it is ignored.</param>
    /// <returns>The entry; null when the manifest does not name the file.</returns>
    public ManifestEntry? Find(string fileName) => entriesByFile.GetValueOrDefault(Path.GetFileName(fileName));

    /// <summary>What the manifest says of a text by its symbol, for rows whose text has no file of its own any more.</summary>
    /// <param name="symbol">The symbol; case counts.</param>
    /// <returns>The first entry with that symbol; null when there is none.</returns>
    public ManifestEntry? FindSymbol(string symbol) =>
        entriesByFile.Values.Where(entry => entry.Symbol == symbol).MinBy(entry => entry.File, StringComparer.Ordinal);

    private static Dictionary<string, ManifestEntry> ReadEntries(CsvReader reader, string path)
    {
        var entries = new Dictionary<string, ManifestEntry>(StringComparer.Ordinal);
        if (!reader.TryGetFieldIndex("file", out _))
        {
            throw Broken(path, 1, "a header line with the column 'file'", "none", "Begin it with: file,symbol,organ,date,status,title,follows");
        }

        while (reader.Read())
        {
            var entry = EntryOf(reader, path);
            if (entry.File.Length > 0 && !entries.TryAdd(entry.File, entry))
            {
                throw Broken(path, reader.LineNumber, "each file once", $"'{entry.File}' again", "Remove one of the two rows.");
            }
        }

        return entries;
    }

    private static ManifestEntry EntryOf(CsvReader reader, string path) => new()
    {
        File = Cell(reader, "file") ?? "",
        Symbol = Cell(reader, "symbol"),
        Organ = Cell(reader, "organ"),
        Date = DateIn(reader, path),
        Status = Cell(reader, "status"),
        Title = Cell(reader, "title"),
        Follows = Cell(reader, "follows")?.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [],
    };

    private static string? Cell(CsvReader reader, string column) =>
        reader.TryGetFieldIndex(column, out var index) && reader.GetString(index) is var value && !string.IsNullOrWhiteSpace(value) ? value.Trim() : null;

    private static DateOnly? DateIn(CsvReader reader, string path)
    {
        if (Cell(reader, "date") is not { } cell)
        {
            return null;
        }

        return CalendarDates.TryParseIso(cell, out var date)
            ? date
            : throw Broken(path, reader.LineNumber, "a date like 2019-12-18", $"'{cell}'", "Write year, month and day with hyphens.");
    }

    private static ResolutionFormatException Broken(
        string path, long line, string expected, string found, string advice, Exception? inner = null) =>
        new("RES110", $"{path}, line {line.ToString(CultureInfo.InvariantCulture)}: expected {expected}, found {found}. {advice}", inner);
}
