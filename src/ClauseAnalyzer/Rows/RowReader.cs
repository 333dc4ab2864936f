namespace ClauseAnalyzer.Rows;

/// <summary>
/// Reads CSV, TSV or JSON Lines one row at a time, so that a file's size does
/// not matter. UTF-8, UTF-16 with a byte order mark, or another encoding that
/// is given or guessed, as is the separator; a gzipped file by its ending.
/// Rows that cannot be read are skipped and reported by
/// <see cref="TakeProblems"/>. Takes off the apostrophe of
/// <see cref="SpreadsheetGuard"/>. Not thread-safe.
/// </summary>
public sealed class RowReader : IDisposable
{
    private readonly Stream stream;
    private readonly CharWindow window;
    private readonly IRowSource rows;
    private List<RowProblem> problems = [];
    private (long Number, long Line) last;
    private bool isAtEnd;

    private RowReader(Stream stream, CharWindow window, RowKind kind, string source, char? separator, string? encoding)
    {
        this.stream = stream;
        this.window = window;
        Source = source;
        if (!window.Extend())
        {
            throw RowErrors.Empty(source);
        }

        RejectWhatIsNoText();
        separator ??= kind == RowKind.Tsv ? '\t' : null;
        var guessed = separator is null && kind == RowKind.Csv ? GuessSeparator() : (char?)null;
        rows = kind == RowKind.JsonLines
            ? new JsonRowSource(window, source)
            : new DelimitedRowSource(window, separator ?? guessed ?? ',', source);
        Guess = GuessOf(guessed == ',' ? null : guessed, encoding);
    }

    /// <summary>The file's name in messages.</summary>
    public string Source { get; }

    /// <summary>
    /// What was guessed of how the file is written, as a message says it: "read with semicolons between the cells, as
    /// Windows-1252"; null for commas and UTF-8, and for what was given.
    /// </summary>
    public string? Guess { get; }

    /// <summary>Names of the columns, in order: the header line, or the keys of the first rows of JSON Lines.</summary>
    public IReadOnlyList<string> Columns => rows.Columns;

    /// <summary>Bytes taken from the file so far, somewhat ahead of the rows; 0 for a stream that cannot tell.</summary>
    public long BytesRead => stream.CanSeek ? stream.Position : 0;

    /// <summary>Opens a file and reads its columns.</summary>
    /// <param name="path">A row file; .gz at its end means gzipped.</param>
    /// <param name="kind">What its rows are; null to judge by the ending.</param>
    /// <param name="writing">Separator and encoding; null to guess both.</param>
    /// <returns>A reader before the first row.</returns>
    /// <exception cref="ArgumentException">The kind is neither given nor to be seen from the ending.</exception>
    /// <exception cref="RowFormatException">The file is empty, binary or damaged, or its header line cannot be read.</exception>
    /// <exception cref="IOException">The file cannot be opened.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static RowReader Open(string path, RowKind? kind = null, RowWriting? writing = null)
    {
        ArgumentNullException.ThrowIfNull(path);
        if (kind is null && !RowKinds.TryOf(path, out _))
        {
            throw new ArgumentException($"Expected a file that ends in {string.Join(", ", RowKinds.All)}, found \"{path}\".", nameof(path));
        }

        if (kind is null && RowKinds.TryOf(path, out var known))
        {
            kind = known;
        }

        return Open(File.OpenRead(path), kind!.Value, path, RowKinds.IsGzip(path), writing);
    }

    /// <summary>Opens a stream and reads its columns.</summary>
    /// <param name="stream">The bytes; closed with the reader.</param>
    /// <param name="kind">How the rows are written.</param>
    /// <param name="source">The name in messages, "-" for standard input.</param>
    /// <param name="isGzip">Whether the bytes are gzipped.</param>
    /// <param name="writing">Separator and encoding; null to guess both.</param>
    /// <returns>A reader before the first row.</returns>
    /// <exception cref="RowFormatException">The stream is empty, binary or damaged, or its header line cannot be read.</exception>
    public static RowReader Open(Stream stream, RowKind kind, string source, bool isGzip = false, RowWriting? writing = null)
    {
        CharWindow? window = null;
        try
        {
            window = new CharWindow(RowText.Open(stream, isGzip, writing?.Encoding, out var encoding));
            return new RowReader(stream, window, kind, source, writing?.Separator, encoding);
        }
        catch (Exception exception)
        {
            window?.Dispose();
            if (exception is IOException or InvalidDataException)
            {
                throw RowErrors.Damaged(source, exception);
            }

            throw;
        }
    }

    /// <summary>Where a column stands.</summary>
    /// <param name="column">Its name, exactly.</param>
    /// <returns>Its index in <see cref="Columns"/> and in the cells of every row.</returns>
    /// <exception cref="RowFormatException">There is no such column; the message lists those there are.</exception>
    public int IndexOf(string column)
    {
        var index = IndexOrMinusOne(column);
        return index >= 0 ? index : throw RowErrors.NoColumn(Source, column, Columns);
    }

    /// <summary>Where a column stands that may be missing.</summary>
    /// <param name="column">Its name, exactly.</param>
    /// <returns>Its index, of several alike the first; -1 when there is none.</returns>
    public int IndexOrMinusOne(string column)
    {
        for (var index = 0; index < Columns.Count; index++)
        {
            if (string.Equals(Columns[index], column, StringComparison.Ordinal))
            {
                return index;
            }
        }

        return -1;
    }

    /// <summary>Reads the next readable row.</summary>
    /// <returns>A row, or null at the end.</returns>
    public Row? Read()
    {
        while (!isAtEnd)
        {
            try
            {
                isAtEnd = !rows.Next(out var row, out var problem);
                if (problem is not null)
                {
                    problems.Add(problem);
                    last = (problem.Row, problem.Line);
                }

                if (row is not null)
                {
                    last = (row.Number, row.Line);
                    return row;
                }
            }
            catch (Exception exception) when (exception is IOException or InvalidDataException)
            {
                isAtEnd = true;
                var (code, reason) = RowErrors.BrokenOff(exception);
                problems.Add(new RowProblem(Source, last.Number + 1, last.Line + 1, code, reason));
            }
        }

        return null;
    }

    /// <summary>Rows skipped since the last call, in file order; the reader forgets them.</summary>
    /// <returns>Empty when every row could be read.</returns>
    public IReadOnlyList<RowProblem> TakeProblems()
    {
        if (problems.Count == 0)
        {
            return [];
        }

        var taken = problems;
        problems = [];
        return taken;
    }

    /// <summary>Closes the file.</summary>
    public void Dispose() => window.Dispose();

    private char GuessSeparator()
    {
        // A pipe may give less than a line at a time.
        while (!window.Slice(window.Start, window.End).Contains('\n') && window.Length < RowErrors.LongestRecord && window.Extend())
        {
        }

        return Separators.Guess(window.Slice(window.Start, window.End));
    }

    private static string? GuessOf(char? separator, string? encoding) => (separator, encoding) switch
    {
        (null, null) => null,
        ({ } between, null) => $"read with {Separators.NameOf(between)} between the cells",
        (null, { } name) => $"read as {name}",
        ({ } between, { } name) => $"read with {Separators.NameOf(between)} between the cells, as {name}",
    };

    private void RejectWhatIsNoText()
    {
        var start = window.Slice(window.Start, window.End);
        var firstLine = start.IndexOf('\n') is var lineEnd and >= 0 ? start[..lineEnd] : start;
        // A stray zero byte spoils its row alone; binary files are full of them.
        if (firstLine.Contains('\0') || start.Count('\0') > start.Length / 100)
        {
            throw RowErrors.Binary(Source);
        }

        if (firstLine.Contains(RowText.BadByte))
        {
            throw RowErrors.NotUtf8(Source);
        }
    }
}
