using ClauseAnalyzer.Cli.Inputs;
using ClauseAnalyzer.Cli.Output;
using ClauseAnalyzer.Resolutions;
using ClauseAnalyzer.Rows;
using ClauseAnalyzer.Scoring;

namespace ClauseAnalyzer.Cli.Score;

/// <summary>Finds the paragraphs of drafts, in the argument itself, in documents, in rows, and scores them.</summary>
/// <param name="tracked">Reads documents that may have tracked changes.</param>
/// <param name="documents">Reads the others.</param>
/// <param name="scorer">Scores.</param>
/// <param name="terminal">Where standard input comes from.</param>
/// <param name="textColumn">The column of rows that holds the paragraph.</param>
/// <param name="writing">How rows are written.</param>
internal sealed class DraftReader(TrackedDraftReader tracked, DocumentOpener documents, ParagraphScorer scorer, Terminal terminal, string textColumn, RowWriting writing)
{
    /// <summary>Scores every paragraph of an argument.</summary>
    public IEnumerable<ScoredDraft> Score(Draft draft, RefusedInputs refused) => draft.Files.Count == 0
        ? [new ScoredDraft("", [scorer.ScoreText("", draft.Text, 1)])]
        : draft.Files.Select(file => file.Kind.IsRows ? ScoreRows(file, refused) : ScoreDocument(file, refused)).OfType<ScoredDraft>();

    private ScoredDraft? ScoreDocument(InputFile file, RefusedInputs refused)
    {
        if (file.Kind.Document is DocumentKind.Word or DocumentKind.Html)
        {
            return tracked.Score(file, scorer, refused);
        }

        var resolutions = documents.ReadOrRefuse(file, refused);
        return resolutions.Count == 0
            ? null
            : new ScoredDraft(file.Path, [.. resolutions.SelectMany(scorer.ScoreDraft)])
            {
                Resolution = resolutions[0],
                // Some paragraphs in a text file are no draft yet: each is looked at by itself.
                IsWhole = resolutions[0].Organ is not null || file.Kind.Document == DocumentKind.Pdf,
            };
    }

    private ScoredDraft ScoreRows(InputFile file, RefusedInputs refused)
    {
        var scored = new List<ScoredParagraph>();
        try
        {
            using var reader = file.IsStandardInput
                ? RowReader.Open(terminal.OpenInput(), file.Kind.Rows!.Value, file.Path, writing: writing)
                : RowReader.Open(file.Path, file.Kind.Rows, writing);
            terminal.TellGuess(file.Path, reader.Guess);
            var column = reader.IndexOf(textColumn);
            while (reader.Read() is { } row)
            {
                refused.AddAll(reader.TakeProblems());
                if (string.IsNullOrWhiteSpace(row.Cells[column].Text))
                {
                    refused.Add(RowProblem.EmptyText(file.Path, row, textColumn));
                }
                else
                {
                    scored.Add(scorer.ScoreText(file.Path, row.Cells[column].Text!, scored.Count + 1));
                }
            }

            refused.AddAll(reader.TakeProblems());
        }
        catch (RowFormatException exception) when (exception.Code != "ROW205")
        {
            refused.Add(file.Path, exception.Code, exception.Message);
        }

        return new ScoredDraft(file.Path, scored);
    }
}
