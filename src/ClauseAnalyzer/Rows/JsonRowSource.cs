using System.Text.Json;

namespace ClauseAnalyzer.Rows;

/// <summary>
/// JSON Lines: one object a line. Columns are the keys of the first rows, in
/// order of appearance; a later row may lack keys but not bring new ones,
/// because output has been given its columns by then.
/// </summary>
internal sealed class JsonRowSource : IRowSource
{
    /// <summary>How many rows are looked through for keys before the first is handed out.</summary>
    private const int SampledRows = 1000;

    /// <summary>How many characters of them at most, so that long rows do not fill the memory.</summary>
    private const int SampledCharacters = 1 << 22;

    private readonly CharWindow window;
    private readonly string source;
    private readonly Queue<(Record? Record, RowProblem? Problem)> sampled = new();
    private readonly Dictionary<string, int> indexOfColumn = new(StringComparer.Ordinal);
    private readonly JsonMembers members = new();
    private readonly int sampleSize;
    private readonly Take<Row> takeRow;
    private long line;
    private long number;

    public JsonRowSource(CharWindow window, string source)
    {
        this.window = window;
        this.source = source;
        takeRow = TakeRow;
        Sample();
        sampleSize = sampled.Count;
        Columns = [.. indexOfColumn.OrderBy(column => column.Value).Select(column => column.Key)];
    }

    private delegate T? Take<T>(ReadOnlySpan<char> content, out RowProblem? problem);

    public IReadOnlyList<string> Columns { get; }

    public bool Next(out Row? row, out RowProblem? problem)
    {
        (row, problem) = (null, null);
        if (sampled.TryDequeue(out var next))
        {
            problem = next.Problem;
            row = next.Record is null ? null : ToRow(next.Record, out problem);
            return true;
        }

        return ReadLine(takeRow, out row, out problem);
    }

    private void Sample()
    {
        RowProblem? first = null;
        var characters = 0L;
        while (sampled.Count < SampledRows && characters < SampledCharacters && ReadLine<Record>(TakeRecord, out var record, out var problem))
        {
            sampled.Enqueue((record, problem));
            first ??= problem;
            foreach (var (key, cell) in record?.Cells ?? [])
            {
                characters += cell.Text?.Length ?? 0;
                indexOfColumn.TryAdd(key, indexOfColumn.Count);
            }
        }

        if (sampled.Count == 0)
        {
            throw RowErrors.Empty(source);
        }

        if (first is not null && sampled.All(row => row.Record is null))
        {
            throw RowErrors.NoObjects(source, first);
        }
    }

    private Row? ToRow(Record record, out RowProblem? problem)
    {
        var cells = new RowCell[Columns.Count];
        foreach (var (key, cell) in record.Cells)
        {
            if (!indexOfColumn.TryGetValue(key, out var index))
            {
                problem = ProblemAt(record.Number, record.Line, RowErrors.LateKey(key, sampleSize));
                return null;
            }

            cells[index] = cell;
        }

        problem = null;
        return new Row(record.Number, record.Line, cells);
    }

    private bool ReadLine<T>(Take<T> take, out T? taken, out RowProblem? problem)
        where T : class
    {
        (taken, problem) = (null, null);
        while (TryFindLine(out var end, out var isTooLong))
        {
            line++;
            var content = window.Slice(window.Start, end).Trim();
            if (isTooLong)
            {
                problem = ProblemAt(++number, line, RowErrors.TooLong());
                window.SkipLine();
                return true;
            }

            if (content.Length > 0)
            {
                number++;
                taken = Parse(take, content, out problem);
                window.StartAt(Math.Min(end + 1, window.End));
                return true;
            }

            window.StartAt(Math.Min(end + 1, window.End));
        }

        return false;
    }

    private bool TryFindLine(out int end, out bool isTooLong)
    {
        var searched = window.Start;
        isTooLong = false;
        while (true)
        {
            var found = window.Slice(searched, window.End).IndexOf('\n');
            if (found >= 0)
            {
                end = searched + found;
                return true;
            }

            end = searched = window.End;
            isTooLong = window.Length > RowErrors.LongestRecord;
            if (isTooLong || !window.Extend())
            {
                return window.Length > 0;
            }
        }
    }

    private T? Parse<T>(Take<T> take, ReadOnlySpan<char> content, out RowProblem? problem)
        where T : class
    {
        problem = null;
        if (RowText.ProblemIn(content) is { } unreadable)
        {
            problem = ProblemAt(number, line, unreadable);
            return null;
        }

        try
        {
            if (content[0] == '{')
            {
                return take(content, out problem);
            }

            problem = ProblemAt(number, line, RowErrors.NotJson(KindOf(content)));
        }
        catch (JsonException exception)
        {
            problem = ProblemAt(number, line, RowErrors.NotJson(exception.Message));
        }
        catch (InvalidOperationException)
        {
            // A string with half a surrogate pair parses, and fails when it is taken out.
            problem = ProblemAt(number, line, RowErrors.NotJson("a broken \\u escape"));
        }

        return null;
    }

    private Record? TakeRecord(ReadOnlySpan<char> content, out RowProblem? problem)
    {
        var cells = members.Read(content);
        problem = null;
        if (content.Contains('\\'))
        {
            foreach (var (key, cell) in cells)
            {
                problem ??= EscapedProblemIn(key) ?? EscapedProblemIn(cell.Text);
            }
        }

        return problem is null ? new Record(number, line, cells) : null;
    }

    private Row? TakeRow(ReadOnlySpan<char> content, out RowProblem? problem)
    {
        var cells = new RowCell[Columns.Count];
        var unknown = members.ReadInto(content, Columns, indexOfColumn, cells);
        problem = unknown is null ? null : ProblemAt(number, line, RowErrors.LateKey(unknown, sampleSize));
        if (content.Contains('\\'))
        {
            foreach (var cell in cells)
            {
                problem ??= EscapedProblemIn(cell.Text);
            }
        }

        return problem is null ? new Row(number, line, cells) : null;
    }

    // What no text holds may hide behind a backslash.
    private RowProblem? EscapedProblemIn(string? text) => RowText.ProblemIn(text) is { } problem ? ProblemAt(number, line, problem) : null;

    private static string KindOf(ReadOnlySpan<char> content)
    {
        using var document = JsonDocument.Parse(content.ToString());
        return document.RootElement.ValueKind.ToString();
    }

    private RowProblem ProblemAt(long row, long atLine, (string Code, string Reason) error) =>
        new(source, row, atLine, error.Code, error.Reason);

    private sealed record Record(long Number, long Line, IReadOnlyList<JsonMember> Cells);
}
