using ClauseAnalyzer.Classification.Evaluation;
using ClauseAnalyzer.Clauses;
using ClauseAnalyzer.Numerics;
using ClauseAnalyzer.Rows;

namespace ClauseAnalyzer.Classification;

/// <summary>Measures a model on labelled rows. Immutable and safe to share between threads.</summary>
/// <param name="finder">Finds the clauses that verbs are read from.</param>
public sealed class ModelEvaluator(ClauseFinder finder)
{
    private const int Replicates = 1000;
    private const int MostErrors = 40;

    /// <summary>Classifies every row and compares with its labels.</summary>
    /// <param name="model">The model.</param>
    /// <param name="rows">Labelled rows; where three or more rows of one document follow one another they are read as a sequence.</param>
    /// <param name="other">A model to compare with; null for none. Only themes of both are compared.</param>
    /// <returns>All figures; those without a labelled row are absent.</returns>
    public EvaluationReport Evaluate(ClauseModel model, IReadOnlyList<LabelledRow> rows, ClauseModel? other = null)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(rows);
        var classifier = new ParagraphClassifier(model, finder);
        var scored = rows.Where(row => !row.Doubtful).ToArray();
        var themes = LabelledThemes(model, scored);
        var labels = scored.Select(row => classifier.LabelThemes(row)).ToArray();
        var answers = AnswersOf(model, themes, scored, labels);
        var paragraphs = new LabelledParagraphs(classifier, rows);
        return new EvaluationReport
        {
            Rows = rows.Count,
            DoubtfulRows = rows.Count - scored.Length,
            ModelHash = model.Hash,
            Themes = [.. themes.Select((theme, place) => ScoreOf(theme, place, answers, scored, [.. labels.Select(row => row[IndexOf(model, theme)])]))],
            MacroF1 = themes.Count == 0 ? null : Bootstrap.IntervalOf(scored.Length, answers.MacroF1Of, Replicates),
            MicroF1 = themes.Count == 0 ? null : Bootstrap.IntervalOf(scored.Length, answers.MicroF1Of, Replicates),
            Sections = paragraphs.ScoreSections(),
            Verbs = paragraphs.ScoreVerbs(),
            Clauses = paragraphs.ScoreClauses(finder),
            WorstErrors = WorstErrors(classifier, themes, scored, labels),
            Comparison = other is null ? null : Compare(model, other, scored),
        };
    }

    private ModelComparison? Compare(ClauseModel model, ClauseModel other, LabelledRow[] rows)
    {
        string[] themes = [.. LabelledThemes(model, rows).Where(theme => other.ThemeNames.Contains(theme, StringComparer.Ordinal))];
        if (themes.Length == 0)
        {
            return null;
        }

        var answers = AnswersBy(model, themes, rows);
        var otherAnswers = AnswersBy(other, themes, rows);
        double Difference(int[] times) => answers.MacroF1Of(times) - otherAnswers.MacroF1Of(times);
        var interval = Bootstrap.IntervalOf(rows.Length, Difference, Replicates);
        var drawn = Bootstrap.Replicate(rows.Length, Difference, Replicates, seed: 1);
        var unlike = drawn.Count(difference => Math.Sign(difference) != Math.Sign(interval.Value) || difference == 0);
        int[] once = [.. rows.Select(_ => 1)];
        return new ModelComparison(answers.MacroF1Of(once), otherAnswers.MacroF1Of(once), interval, (double)unlike / drawn.Length);
    }

    private ThemeAnswers AnswersBy(ClauseModel model, IReadOnlyList<string> themes, LabelledRow[] rows)
    {
        var classifier = new ParagraphClassifier(model, finder);
        return AnswersOf(model, themes, rows, [.. rows.Select(row => classifier.LabelThemes(row))]);
    }

    private static List<string> LabelledThemes(ClauseModel model, LabelledRow[] rows) =>
        [.. model.ThemeNames.Where(theme => rows.Any(row => row.Themes.GetValueOrDefault(theme) is not null))];

    private static int IndexOf(ClauseModel model, string theme) => model.ThemeNames.TakeWhile(name => name != theme).Count();

    private static ThemeAnswers AnswersOf(
        ClauseModel model, IReadOnlyList<string> themes, LabelledRow[] rows, IReadOnlyList<ThemeLabel>[] labels) => new(
            [.. themes.Select(theme => rows.Select(row => row.Themes.GetValueOrDefault(theme)).ToArray())],
            [.. themes.Select(theme => IndexOf(model, theme)).Select(index => labels.Select(row => row[index].Present).ToArray())]);

    private static ThemeScore ScoreOf(string theme, int place, ThemeAnswers answers, LabelledRow[] rows, ThemeLabel[] labels)
    {
        int[] known = [.. Enumerable.Range(0, rows.Length).Where(row => rows[row].Themes.GetValueOrDefault(theme) is not null)];
        double[] probabilities = [.. known.Select(row => labels[row].Probability)];
        bool[] truths = [.. known.Select(row => rows[row].Themes[theme] == true)];
        int[] once = [.. rows.Select(_ => 1)];
        return new ThemeScore(
            theme,
            answers.CountsOf(place, once),
            Bootstrap.IntervalOf(rows.Length, times => answers.CountsOf(place, times).Precision, Replicates),
            Bootstrap.IntervalOf(rows.Length, times => answers.CountsOf(place, times).Recall, Replicates),
            Bootstrap.IntervalOf(rows.Length, times => answers.CountsOf(place, times).F1, Replicates),
            AveragePrecision.Of(probabilities, truths),
            Calibration.Of(probabilities, truths));
    }

    private static IReadOnlyList<ThemeError> WorstErrors(
        ParagraphClassifier classifier, IReadOnlyList<string> themes, LabelledRow[] rows, IReadOnlyList<ThemeLabel>[] labels)
    {
        var wrong =
            from row in Enumerable.Range(0, rows.Length)
            from theme in themes
            let index = IndexOf(classifier.Model, theme)
            let truth = rows[row].Themes.GetValueOrDefault(theme)
            where truth is not null && truth != labels[row][index].Present
            orderby Math.Abs(labels[row][index].Probability - (truth == true ? 1 : 0)) descending
            select (Row: rows[row], Theme: theme, Index: index, Truth: truth == true);
        return
        [
            .. wrong.Take(MostErrors).Select(error => new ThemeError(
                error.Row.Source,
                error.Row.Row,
                error.Row.Document ?? "",
                error.Theme,
                error.Truth,
                classifier.LabelThemes(error.Row, withEvidence: true)[error.Index],
                error.Row.Text)),
        ];
    }
}
