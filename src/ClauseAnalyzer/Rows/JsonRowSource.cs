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
    private long line;
    private long number;

    public JsonRowSource(CharWindow window, string source)
    {
        this.window = window;
        this.source = source;
        Sample();
        sampleSize = sampled.Count;
        Columns = [.. indexOfColumn.OrderBy(column => column.Value).Select(column => column.Key)];
    }

    public IReadOnlyList<string> Columns { get; }

    public bool Next(out Row? row, out RowProblem? problem)
    {
        (row, problem) = (null, null);
        if (!sampled.TryDequeue(out var next))
        {
            if (!ReadLine(out var record, out problem))
            {
                return false;
            }

            next = (record, problem);
        }

        problem = next.Problem;
        if (next.Record is { } read)
        {
            row = ToRow(read, out problem);
        }

        return true;
    }

    private void Sample()
    {
        RowProblem? first = null;
        var characters = 0L;
        while (sampled.Count < SampledRows && characters < SampledCharacters && ReadLine(out var record, out var problem))
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

    private bool ReadLine(out Record? record, out RowProblem? problem)
    {
        (record, problem) = (null, null);
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
                (record, problem) = Parse(content);
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

    private (Record? Record, RowProblem? Problem) Parse(ReadOnlySpan<char> content)
    {
        if (RowText.ProblemIn(content) is { } unreadable)
        {
            return (null, ProblemAt(number, line, unreadable));
        }

        try
        {
            return content[0] == '{'
                ? (new Record(number, line, members.Read(content, Columns ?? [])), null)
                : (null, ProblemAt(number, line, RowErrors.NotJson(KindOf(content))));
        }
        catch (JsonException exception)
        {
            return (null, ProblemAt(number, line, RowErrors.NotJson(exception.Message)));
        }
        catch (InvalidOperationException)
        {
            // A string with half a surrogate pair parses, and fails when it is taken out.
            return (null, ProblemAt(number, line, RowErrors.NotJson("a broken \\u escape")));
        }
    }

    private static string KindOf(ReadOnlySpan<char> content)
    {
        using var document = JsonDocument.Parse(content.ToString());
        return document.RootElement.ValueKind.ToString();
    }

    private RowProblem ProblemAt(long row, long atLine, (string Code, string Reason) error) =>
        new(source, row, atLine, error.Code, error.Reason);

    private sealed record Record(long Number, long Line, IReadOnlyList<JsonMember> Cells);
}
