using ClauseAnalyzer.Classification;
using ClauseAnalyzer.Learning.Pipeline;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace ClauseAnalyzer.Learning.Fitting;

/// <summary>Scores every row of a theme by a model that has not seen its group, and chooses the penalty by log loss.</summary>
internal static class ThemeCrossValidation
{
    public static HeldOutScores Run(IReadOnlyList<ExampleRow> rows, int length, TrainingOptions options)
    {
        var context = Examples.NewContext();
        var folds = FoldsOf(context, rows, options.Folds);
        return options.L1.OrderDescending()
            .Select(penalty => Score(context, rows, length, folds, penalty, options.L2))
            .MinBy(scores => scores.LogLoss)!;
    }

    private static HeldOutScores Score(
        MLContext context, IReadOnlyList<ExampleRow> rows, int length, IReadOnlyList<HashSet<int>> folds, double l1, double l2)
    {
        var scored = new List<ScoredRow>(rows.Count);
        foreach (var fold in folds)
        {
            ExampleRow[] learned = [.. rows.Where(row => !fold.Contains(row.Row))];
            var chosen = new FeatureSubset(ThemeTrainer.ChooseFeatures(context, learned, length, l1, l2), length);
            var model = ThemeTrainer.Fit(context, chosen.Of(learned), chosen.Length, l1, l2);
            var tested = Examples.ViewOf(context, chosen.Of(rows.Where(row => fold.Contains(row.Row))), chosen.Length, PipelineColumns.ThemeFeatures);
            scored.AddRange(context.Data.CreateEnumerable<ScoredRow>(model.Transform(tested), reuseRowObject: false));
        }

        scored.Sort((left, right) => left.Row - right.Row);
        var metrics = context.BinaryClassification.Evaluate(context.Data.LoadFromEnumerable(scored));
        return new HeldOutScores(l1, metrics.LogLoss, [.. scored.Select(row => row.Score)]);
    }

    // By group; where groups are too few to part them, by row. Every row is in one fold.
    private static HashSet<int>[] FoldsOf(MLContext context, IReadOnlyList<ExampleRow> rows, int count)
    {
        var view = Examples.ViewOf(context, rows, rows[0].Features.Length, PipelineColumns.ThemeFeatures);
        var byGroup = Split(nameof(ExampleRow.Group));
        return byGroup.All(IsUsable) ? byGroup : [.. Split(nameof(ExampleRow.RowName)).Where(fold => fold.Count > 0)];

        HashSet<int>[] Split(string column) =>
            [.. context.Data.CrossValidationSplit(view, count, column, Examples.Seed).Select(fold => fold.TestSet.GetColumn<int>(nameof(ExampleRow.Row)).ToHashSet())];

        bool IsUsable(HashSet<int> fold) => fold.Count > 0 && rows.Where(row => !fold.Contains(row.Row)).Select(row => row.Label).Distinct().Count() == 2;
    }
}
