using ClauseAnalyzer.Cli.Inputs;
using ClauseAnalyzer.Rows;

namespace ClauseAnalyzer.Cli.Classify;

/// <summary>
/// Cuts the inputs into batches, reading each row file once from start to end
/// with one batch in memory. The cuts depend on the inputs alone, so that output
/// does not depend on threads and an interrupted run can be taken up again.
/// </summary>
internal sealed class BatchSource(InputList inputs, ColumnPlan plan, RowWriting writing, Terminal terminal) : IDisposable
{
    // Enough to keep a thread busy, little enough to keep few rows in memory.
    private const int RowsInBatch = 128;

    private readonly Dictionary<InputFile, RowReader> openReaders = [];
    private readonly Dictionary<InputFile, RowProblem> unreadable = [];
    private long bytesBefore;

    /// <summary>Bytes of all inputs together; 0 when one of them cannot tell.</summary>
    public long TotalBytes { get; private set; }

    /// <summary>Looks at the columns of every row file, before any work.</summary>
    /// <exception cref="RowFormatException">ROW205: a row file lacks a column that the call names.</exception>
    public void Prepare()
    {
        var sizes = inputs.Files.Select(SizeOf).ToList();
        TotalBytes = sizes.Contains(0) ? 0 : sizes.Sum();
        foreach (var input in inputs.Files.Where(file => file.Kind.IsRows))
        {
            PrepareRows(input);
        }
    }

    /// <summary>All batches, in order of the inputs.</summary>
    public IEnumerable<Batch> Batches()
    {
        foreach (var input in inputs.Files)
        {
            if (!input.Kind.IsRows)
            {
                yield return new Batch { Input = input, BytesRead = bytesBefore };
            }
            else if (unreadable.TryGetValue(input, out var problem))
            {
                yield return new Batch { Input = input, Problems = [problem], BytesRead = bytesBefore };
            }
            else
            {
                using var reader = TakeReader(input);
                foreach (var batch in RowBatches(input, reader))
                {
                    yield return batch;
                }
            }

            bytesBefore += SizeOf(input);
        }
    }

    public void Dispose()
    {
        foreach (var reader in openReaders.Values)
        {
            reader.Dispose();
        }
    }

    private static long SizeOf(InputFile input) =>
        input.IsStandardInput ? 0 : new FileInfo(input.Path) is { Exists: true } file ? file.Length : 0;

    private void PrepareRows(InputFile input)
    {
        try
        {
            var reader = Open(input);
            terminal.TellGuess(input.Path, reader.Guess);
            plan.Add(reader);
            if (input.IsStandardInput)
            {
                openReaders.Add(input, reader);
            }
            else
            {
                reader.Dispose();
            }
        }
        catch (RowFormatException exception) when (exception.Code != "ROW205")
        {
            unreadable.Add(input, new RowProblem(input.Path, 0, 0, exception.Code, exception.Message));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            unreadable.Add(input, new RowProblem(input.Path, 0, 0, "", exception.Message));
        }
    }

    private RowReader Open(InputFile input) => input.IsStandardInput
        ? RowReader.Open(terminal.OpenInput(), input.Kind.Rows!.Value, InputFile.StandardInput, writing: writing)
        : RowReader.Open(input.Path, input.Kind.Rows, writing);

    private RowReader TakeReader(InputFile input)
    {
        if (openReaders.Remove(input, out var reader))
        {
            return reader;
        }

        return Open(input);
    }

    private IEnumerable<Batch> RowBatches(InputFile input, RowReader reader)
    {
        var columns = plan.Of(reader);
        var runs = new RowRunReader(reader, columns, plan.TextColumn);
        var gathered = new List<RowRun>();
        var rows = 0;
        while (runs.Read() is { } run)
        {
            gathered.Add(run);
            rows += run.Rows.Count;
            if (rows >= RowsInBatch)
            {
                yield return BatchOf(gathered, runs.TakeProblems());
                gathered = [];
                rows = 0;
            }
        }

        var problems = runs.IsEmpty ? [RowProblem.NoRows(input.Path)] : runs.TakeProblems();
        if (gathered.Count > 0 || problems.Count > 0)
        {
            yield return BatchOf(gathered, problems);
        }

        Batch BatchOf(IReadOnlyList<RowRun> parts, IReadOnlyList<RowProblem> around) => new()
        {
            Input = input,
            Columns = columns,
            Runs = parts,
            Problems = around,
            BytesRead = bytesBefore + reader.BytesRead,
        };
    }
}
