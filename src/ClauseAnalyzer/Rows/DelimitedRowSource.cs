namespace ClauseAnalyzer.Rows;

/// <summary>
/// CSV and TSV as RFC 4180 has them, with LF or CRLF. Read by hand and not with
/// CsvHelper, whose parser takes everything after an unclosed quote for one
/// cell: here the line with the quote is given up and the next one is read.
/// </summary>
internal sealed class DelimitedRowSource : IRowSource
{
    // Longer cells are hardly those of the row before.
    private const int LongestRepeated = 64;

    private readonly CharWindow window;
    private readonly string source;
    private readonly char separator;
    private List<string> cells = [];
    private List<string> before = [];
    private long line = 1;
    private long number;

    public DelimitedRowSource(CharWindow window, char separator, string source)
    {
        this.window = window;
        this.separator = separator;
        this.source = source;
        Columns = ReadHeader();
    }

    public IReadOnlyList<string> Columns { get; }

    public bool Next(out Row? row, out RowProblem? problem)
    {
        (row, problem) = (null, null);
        if (!SkipBlankLines())
        {
            return false;
        }

        number++;
        var firstLine = line;
        var error = ReadRecord() ?? (cells.Count == Columns.Count ? null : RowErrors.Ragged(Columns.Count, cells.Count));
        if (error is var (code, reason))
        {
            problem = new RowProblem(source, number, firstLine, code, reason);
        }
        else
        {
            row = new Row(number, firstLine, RowOf(cells));
        }

        return true;
    }

    private static RowCell[] RowOf(List<string> cells)
    {
        var row = new RowCell[cells.Count];
        for (var index = 0; index < row.Length; index++)
        {
            row[index] = new RowCell(SpreadsheetGuard.TakeOff(cells[index]));
        }

        return row;
    }

    private List<string> ReadHeader()
    {
        if (!SkipBlankLines())
        {
            throw RowErrors.Empty(source);
        }

        if (ReadRecord() is var (_, reason))
        {
            throw RowErrors.BadHeader(source, reason);
        }

        return cells.ConvertAll(SpreadsheetGuard.TakeOff);
    }

    private bool SkipBlankLines()
    {
        while (window.Length > 0 || window.Extend())
        {
            if (window[window.Start] is not ('\n' or '\r'))
            {
                return true;
            }

            line += window[window.Start] == '\n' ? 1 : 0;
            window.StartAt(window.Start + 1);
        }

        return false;
    }

    /// <summary>Reads one record into <see cref="cells"/>; of a record that cannot be read, only its first line is given up.</summary>
    private (string Code, string Reason)? ReadRecord()
    {
        (cells, before) = (before, cells);
        cells.Clear();
        var at = window.Start;
        while (true)
        {
            var error = IsAt(at, '"') ? ReadQuoted(ref at) : ReadPlain(ref at);
            if (error is not null)
            {
                GiveUpLine();
                return error;
            }

            if (!IsAt(at, separator))
            {
                break;
            }

            at++;
        }

        return EndRecord(at);
    }

    private (string Code, string Reason)? EndRecord(int at)
    {
        var error = RowText.ProblemIn(window.Slice(window.Start, at));
        at += IsAt(at, '\r') ? 1 : 0;
        at += IsAt(at, '\n') ? 1 : 0;
        line += window.Slice(window.Start, at).Count('\n');
        window.StartAt(at);
        return error;
    }

    private void GiveUpLine()
    {
        line++;
        window.SkipLine();
    }

    private (string Code, string Reason)? ReadPlain(ref int at)
    {
        var start = at;
        while (true)
        {
            var end = window.Slice(at, window.End).IndexOfAny(separator, '\n', '\r');
            at = end < 0 ? window.End : at + end;
            if (end >= 0 || !window.Extend())
            {
                cells.Add(TextOf(start, at));
                return null;
            }

            if (window.Length > RowErrors.LongestRecord)
            {
                return RowErrors.TooLong();
            }
        }
    }

    // Names of documents and kinds stand in row after row: no second string is made of a short one.
    private string TextOf(int start, int end)
    {
        var likely = before.Count > cells.Count ? before[cells.Count] : "";
        var text = window.Slice(start, end);
        return text.Length <= LongestRepeated && text.SequenceEqual(likely) ? likely : new string(text);
    }

    private (string Code, string Reason)? ReadQuoted(ref int at)
    {
        var start = at + 1;
        var hasPairs = false;
        at = start;
        while (true)
        {
            var quote = window.Slice(at, window.End).IndexOf('"');
            if (quote >= 0)
            {
                at += quote + 1;
                if (!IsAt(at, '"'))
                {
                    break;
                }

                hasPairs = true;
                at++;
                continue;
            }

            at = window.End;
            if (window.Length > RowErrors.LongestRecord || !window.Extend())
            {
                return window.Length > RowErrors.LongestRecord ? RowErrors.TooLong() : RowErrors.OpenQuote();
            }
        }

        var cell = window.Text(start, at - 1);
        cells.Add(hasPairs ? cell.Replace("\"\"", "\"", StringComparison.Ordinal) : cell);
        return IsCellEnd(at) ? null : RowErrors.TextAfterQuote();
    }

    private bool IsCellEnd(int at) =>
        IsAt(at, separator) || IsAt(at, '\n') || IsAt(at, '\r') || at == window.End;

    private bool IsAt(int at, char expected) => (at < window.End || window.Extend()) && window[at] == expected;
}
