using ClauseAnalyzer.Rows;

namespace ClauseAnalyzer.Cli.Classify;

/// <summary>Gathers the rows of one file into runs. Not thread-safe.</summary>
internal sealed class RowRunReader(RowReader reader, InputColumns columns, string textColumn)
{
    private const int RowsTogether = 128;

    // A column that holds the same name in every row would make the whole file one document.
    private const int RowsOfDocument = 20_000;

    private readonly Dictionary<string, long> rowsOfDocument = new(StringComparer.Ordinal);
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
        if ((ahead ?? ReadRow()) is not { } first)
        {
            return null;
        }

        ahead = null;
        var document = DocumentOf(first);
        var rows = new List<Row> { first };
        while (rows.Count < RowsOfDocument && ReadRow() is { } row)
        {
            if (DocumentOf(row) != document)
            {
                ahead = row;
                break;
            }

            rows.Add(row);
        }

        var before = rowsOfDocument.GetValueOrDefault(document);
        rowsOfDocument[document] = before + rows.Count;
        return new RowRun(document, before + 1, rows);
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

    private string DocumentOf(Row row) => row.Cells[columns.Document].Text ?? "";
}
