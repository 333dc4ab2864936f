using System.IO.Hashing;
using System.Runtime.InteropServices;
using ClauseAnalyzer.Rows;

namespace ClauseAnalyzer.Cli.Classify;

/// <summary>Gathers the rows of one file into runs. Not thread-safe.</summary>
internal sealed class RowRunReader(RowReader reader, InputColumns columns, string textColumn)
{
    private const int RowsTogether = 128;

    // A column that holds the same name in every row would make the whole file one document.
    private const int RowsOfDocument = 20_000;

    // By the XxHash128 of its name: of millions of documents the names would be most of what memory holds.
    private readonly Dictionary<UInt128, long> rowsOfDocument = [];
    private readonly List<RowProblem> problems = [];
    private Row? ahead;

    /// <summary>Whether the file has shown neither row nor problem so far.</summary>
    public bool IsEmpty { get; private set; } = true;

    /// <summary>The next run; null at the end.</summary>
    public RowRun? Read() => columns.Document < 0 ? ReadRowsAlone() : ReadDocument();

    /// <summary>Problems met since the last call.</summary>
    public IReadOnlyList<RowProblem> TakeProblems()
    {
        RowProblem[] taken = [.. problems];
        problems.Clear();
        return taken;
    }

    private RowRun? ReadRowsAlone()
    {
        var rows = new List<Row>(RowsTogether);
        while (rows.Count < RowsTogether && ReadRow() is { } row)
        {
            rows.Add(row);
        }

        return rows.Count == 0 ? null : new RowRun(null, 0, rows);
    }

    private RowRun? ReadDocument()
    {
        if ((ahead ?? ReadRow()) is not { } opening)
        {
            return null;
        }

        ahead = null;
        var document = DocumentOf(opening);
        var rows = new List<Row> { opening };
        while (rows.Count < RowsOfDocument && ReadRow() is { } row)
        {
            if (DocumentOf(row) != document)
            {
                ahead = row;
                break;
            }

            rows.Add(row);
        }

        ref var rowsSoFar = ref CollectionsMarshal.GetValueRefOrAddDefault(rowsOfDocument, KeyOf(document), out _);
        var first = rowsSoFar + 1;
        rowsSoFar += rows.Count;
        return new RowRun(document, first, rows);
    }

    private Row? ReadRow()
    {
        while (reader.Read() is { } row)
        {
            TakeOver();
            IsEmpty = false;
            if (!string.IsNullOrWhiteSpace(row.Cells[columns.Text].Text))
            {
                return row;
            }

            problems.Add(RowProblem.EmptyText(reader.Source, row, textColumn));
        }

        TakeOver();
        return null;
    }

    private void TakeOver()
    {
        foreach (var problem in reader.TakeProblems())
        {
            IsEmpty = false;
            problems.Add(problem);
        }
    }

    private static UInt128 KeyOf(string document) => XxHash128.HashToUInt128(MemoryMarshal.AsBytes(document.AsSpan()));

    private string DocumentOf(Row row) => row.Cells[columns.Document].Text ?? "";
}
