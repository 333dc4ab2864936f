using ClauseAnalyzer.Classification;
using ClauseAnalyzer.Cli.Inputs;
using ClauseAnalyzer.Resolutions;
using ClauseAnalyzer.Rows;

namespace ClauseAnalyzer.Cli.Classify;

/// <summary>Classifies a batch: the work of one thread. Immutable and safe to share between threads.</summary>
/// <param name="classifier">Finds clauses and themes.</param>
/// <param name="documents">Reads documents.</param>
/// <param name="passedColumns">Number of passed-through columns.</param>
/// <param name="format">Makes the rows text in UTF-8; null where they stay rows, for SQLite.</param>
/// <param name="detail">What the output shows: only JSON Lines has a place for the words for and against, and CSV none for modifiers and hedges.</param>
internal sealed class BatchClassifier(
    ParagraphClassifier classifier, DocumentOpener documents, int passedColumns, Action<IEnumerable<ClassifiedRow>, Stream>? format, RowDetail detail)
{
    /// <summary>Classifies a batch and formats its rows.</summary>
    public BatchResult Classify(Batch batch)
    {
        var problems = batch.Problems;
        IReadOnlyList<Resolution> resolutions = [];
        List<ClassifiedRow> rows;
        if (batch.Input.Kind.IsRows)
        {
            rows = ClassifyRuns(batch);
        }
        else
        {
            resolutions = ReadDocument(batch.Input, ref problems);
            rows = ClassifyDocument(resolutions);
        }

        var text = TextOf(rows);
        return new BatchResult(batch with { Runs = [] }, rows.Count, text is null ? rows : [], text, problems) { Warned = [.. resolutions.Where(resolution => resolution.Warning is not null)] };
    }

    private PooledBytes? TextOf(IReadOnlyList<ClassifiedRow> rows)
    {
        if (format is null)
        {
            return null;
        }

        var text = PooledBytes.Borrow();
        format(rows, text.Stream);
        return text;
    }

    private List<ClassifiedRow> ClassifyRuns(Batch batch)
    {
        var classified = new List<ClassifiedRow>(batch.Runs.Sum(run => run.Rows.Count));
        foreach (var run in batch.Runs)
        {
            ClassifyRun(batch, run, classified);
        }

        return classified;
    }

    private List<ClassifiedRow> ClassifyDocument(IReadOnlyList<Resolution> resolutions)
    {
        var nothing = Enumerable.Repeat(default(RowCell), passedColumns).ToArray();
        return [.. resolutions.SelectMany(resolution => classifier.Classify(resolution, detail == RowDetail.Evidence)).Select(paragraph => ClassifiedRows.Of(paragraph, nothing))];
    }

    private IReadOnlyList<Resolution> ReadDocument(InputFile input, ref IReadOnlyList<RowProblem> problems)
    {
        try
        {
            return documents.Read(input);
        }
        catch (ResolutionFormatException exception)
        {
            problems = [.. problems, new RowProblem(input.Path, 0, 0, exception.Code, exception.Message)];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            problems = [.. problems, new RowProblem(input.Path, 0, 0, "", exception.Message)];
        }

        return [];
    }

    private void ClassifyRun(Batch batch, RowRun run, List<ClassifiedRow> classified)
    {
        var columns = batch.Columns!;
        var texts = new string[run.Rows.Count];
        var positions = new int[texts.Length];
        for (var index = 0; index < texts.Length; index++)
        {
            texts[index] = run.Rows[index].Cells[columns.Text].Text!;
            var position = run.Document is null ? run.Rows[index].Number : run.FirstPosition + index;
            positions[index] = (int)Math.Min(position, int.MaxValue);
        }

        var document = run.Document ?? Path.GetFileNameWithoutExtension(StemOf(batch.Input.Path));
        var paragraphs = classifier.ClassifyRows(batch.Input.Path, document, texts, positions, run.Document is not null, detail);
        for (var index = 0; index < texts.Length; index++)
        {
            classified.Add(ClassifiedRows.Of(paragraphs[index], PassedCells(columns, run.Rows[index])));
        }
    }

    // "rows.csv.gz" is of the stem "rows".
    private static string StemOf(string path) => RowKinds.IsGzip(path) ? path[..^3] : path;

    private static RowCell[] PassedCells(InputColumns columns, Row row)
    {
        var cells = new RowCell[columns.Passed.Count];
        for (var index = 0; index < cells.Length; index++)
        {
            cells[index] = columns.Passed[index] < 0 ? default : row.Cells[columns.Passed[index]];
        }

        return cells;
    }
}
