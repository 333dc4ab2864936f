namespace ClauseAnalyzer.Rows;

/// <summary>
/// Reads CSV, TSV or JSON Lines one row at a time, so that a file's size does
/// not matter. UTF-8, or UTF-16 with a byte order mark. Rows that cannot be
/// read are reported to <see cref="Problems"/> and skipped. Takes off the
/// apostrophe of <see cref="SpreadsheetGuard"/>. Not thread-safe.
/// </summary>
public sealed class RowReader : IDisposable
{
    private RowReader(IReadOnlyList<string> columns) => Columns = columns;

    /// <summary>Names of the columns, in order: the header line, or the keys of the first rows of JSON Lines.</summary>
    public IReadOnlyList<string> Columns { get; }

    /// <summary>Rows skipped so far, in file order.</summary>
    public IReadOnlyList<RowProblem> Problems => throw new NotImplementedException();

    /// <summary>Opens a file and reads its columns.</summary>
    /// <param name="path">A row file.</param>
    /// <param name="options">How to open it; null for the defaults.</param>
    /// <returns>A reader before the first row.</returns>
    /// <exception cref="ArgumentException">The kind is neither given nor to be seen from the ending.</exception>
    /// <exception cref="RowFormatException">The file is empty, binary or damaged.</exception>
    public static RowReader Open(string path, RowReaderOptions? options = null) => throw new NotImplementedException();

    /// <summary>Opens a stream and reads its columns.</summary>
    /// <param name="stream">The bytes; closed with the reader.</param>
    /// <param name="kind">How the rows are written.</param>
    /// <param name="source">The name in messages, "-" for standard input.</param>
    /// <returns>A reader before the first row.</returns>
    /// <exception cref="RowFormatException">The stream is empty, binary or damaged.</exception>
    public static RowReader Open(Stream stream, RowKind kind, string source) => throw new NotImplementedException();

    /// <summary>Reads the next readable row.</summary>
    /// <returns>A row, or null at the end.</returns>
    public Row? Read() => throw new NotImplementedException();

    /// <summary>Closes the file.</summary>
    public void Dispose() => throw new NotImplementedException();
}
