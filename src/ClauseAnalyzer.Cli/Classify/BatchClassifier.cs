using ClauseAnalyzer.Classification;
using ClauseAnalyzer.Cli.Inputs;
using ClauseAnalyzer.Resolutions;
using ClauseAnalyzer.Rows;

namespace ClauseAnalyzer.Cli.Classify;

/// <summary>Classifies a batch: the work of one thread. Immutable and safe to share between threads.</summary>
/// <param name="classifier">Finds clauses and themes.</param>
/// <param name="documents">Reads documents.</param>
/// <param name="passedColumns">Number of passed-through columns.</param>
/// <param name="format">Makes the rows text; null where they stay rows, for SQLite.</param>
/// <param name="withEvidence">Whether the words for and against are wanted: only JSON Lines has a place for them.</param>
internal sealed class BatchClassifier(
    ParagraphClassifier classifier, DocumentOpener documents, int passedColumns, Func<IEnumerable<ClassifiedRow>, string>? format, bool withEvidence)
{

    /// <summary>Classifies a batch and formats its rows.</summary>
    public BatchResult Classify(Batch batch)
    {
        var problems = batch.Problems;
        IReadOnlyList<Resolution> resolutions = [];
        IReadOnlyList<ClassifiedRow> rows;
        if (batch.Input.Kind.IsRows)
        {
            rows = [.. batch.Runs.SelectMany(run => ClassifyRun(batch, run))];
        }
        else
        {
            resolutions = ReadDocument(batch.Input, ref problems);
            rows = ClassifyDocument(resolutions);
        }

        return new BatchResult(batch, rows, format?.Invoke(rows), problems) { Warned = [.. resolutions.Where(resolution => resolution.Warning is not null)] };
    }

    private List<ClassifiedRow> ClassifyDocument(IReadOnlyList<Resolution> resolutions)
    {
        var nothing = Enumerable.Repeat(default(RowCell), passedColumns).ToArray();
        return [.. resolutions.SelectMany(resolution => classifier.Classify(resolution, withEvidence)).Select(paragraph => ClassifiedRows.Of(paragraph, nothing))];
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

    private IEnumerable<ClassifiedRow> ClassifyRun(Batch batch, RowRun run)
    {
        var texts = run.Rows.Select(row => row.Cells[batch.Columns!.Text].Text!).ToList();
        var sections = run.Document is null
            ? [.. texts.Select(text => classifier.SectionOf(text))]
            : classifier.SectionsOf(texts);
        var document = run.Document ?? Path.GetFileNameWithoutExtension(StemOf(batch.Input.Path));
        for (var index = 0; index < texts.Count; index++)
        {
            var row = run.Rows[index];
            var position = run.Document is null ? row.Number : run.FirstPosition + index;
            var paragraph = new Paragraph
            {
                Position = (int)Math.Min(position, int.MaxValue),
                Section = sections[index],
                Text = texts[index],
            };
            var classified = classifier.Classify(batch.Input.Path, document, null, paragraph, withEvidence);
            yield return ClassifiedRows.Of(classified, PassedCells(batch.Columns!, row));
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
