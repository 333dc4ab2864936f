using ClauseAnalyzer.Cli.Output;
using ClauseAnalyzer.Rows;
using ClauseAnalyzer.Scoring;

namespace ClauseAnalyzer.Cli.Inputs;

/// <summary>Finds the paragraphs of drafts: in the argument itself, in documents, in rows.</summary>
internal sealed class DraftReader(DocumentOpener documents, Terminal terminal, string textColumn, RowWriting writing)
{
    /// <summary>Scores every paragraph of a draft.</summary>
    public IEnumerable<ScoredParagraph> Score(Draft draft, ParagraphScorer scorer, RefusedInputs refused)
    {
        if (draft.Files.Count == 0)
        {
            return [scorer.ScoreText("", draft.Text, 1)];
        }

        return draft.Files.SelectMany(file => file.Kind.IsRows ? ScoreRows(file, scorer, refused) : ScoreDocument(file, scorer, refused));
    }

    private IEnumerable<ScoredParagraph> ScoreDocument(InputFile file, ParagraphScorer scorer, RefusedInputs refused) =>
        documents.ReadOrRefuse(file, refused).SelectMany(scorer.ScoreDraft);

    private List<ScoredParagraph> ScoreRows(InputFile file, ParagraphScorer scorer, RefusedInputs refused)
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

        return scored;
    }
}
