using System.Globalization;
using ClauseAnalyzer.Classification;
using ClauseAnalyzer.Classification.Models;
using ClauseAnalyzer.Learning.Figures;
using ClauseAnalyzer.Learning.Pipeline;
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;
using MlPlatt = Microsoft.ML.Calibrators.PlattCalibrator;
using PlattCalibrator = ClauseAnalyzer.Classification.Models.PlattCalibrator;

namespace ClauseAnalyzer.Learning.Fitting;

/// <summary>
/// Learns from real paragraphs what the scores of the first stage, its cues and frames are worth: a logistic regression
/// a theme with an L2 penalty, its calibrator from rows whose document was held out. Immutable.
/// </summary>
internal sealed class SecondStageFitting(TrainingOptions options)
{
    private const int Seed = 1;
    private const int History = 20;
    private const int MaximumSteps = 500;
    private const float Tolerance = 1e-6f;

    /// <summary>Fits one theme.</summary>
    /// <exception cref="ArgumentException">All rows carry the theme, or none does.</exception>
    public SecondStage Fit(RealFigures figures, int theme)
    {
        var rows = RowsOf(figures, theme);
        var answering = rows.Where(CanAnswer).ToList();
        if (answering.TrueForAll(row => row.Label) || !answering.Exists(row => row.Label))
        {
            throw new ArgumentException($"Expected figures of rows with and without the theme \"{figures.Themes[theme]}\", found only one kind among {answering.Count}. Label more rows.");
        }

        var context = new MLContext(Seed);
        var length = 1 + figures.Cues.Count + figures.Frames.Count;
        var view = ViewOf(context, rows, length);
        var scorer = Trainer(context).Fit(view);
        var held = HeldOut(context, view, rows).Where(CanAnswer).ToList();
        var calibrator = context.BinaryClassification.Calibrators
            .Platt(nameof(SecondStageRow.Label), nameof(SecondStageRow.Score), nameof(SecondStageRow.Weight))
            .Fit(context.Data.LoadFromEnumerable(held));

        // ML.NET writes 1 / (1 + exp(slope · score + offset)), with a slope below 0.
        var curve = ((IPredictionTransformer<MlPlatt>)calibrator).Model;
        var answer = AnswerOf(figures.Themes[theme], new PlattCalibrator(-curve.Slope, -curve.Offset), held);
        var weights = scorer.Model.SubModel;
        return new SecondStage(scorer, options.SecondScoreValue, WeightsOf(weights), calibrator, answer, FigureOf(answer, held));
    }

    // Rows that weigh little teach what a score is worth, and say nothing of how often a theme is present.
    private bool CanAnswer(SecondStageRow row) => row.Weight >= options.CalibrationLeastWeight;

    // As the trainer saw it, the first feature is a part of the first stage's score; here it is the score.
    private LinearModel WeightsOf(LinearBinaryModelParameters fitted) =>
        new(fitted.Bias, [.. fitted.Weights.Select((weight, feature) => feature == 0 ? weight * options.SecondScoreValue : weight)]);

    // Of calibrated probabilities the cut that is best for F1 is half of the F1 that it reaches (Lipton, Elkan and
    // Naryanaswamy 2014); what is reached from one half on is near enough to it. A float, since the pipeline compares floats.
    private ThemeModel AnswerOf(string theme, PlattCalibrator calibrator, List<SecondStageRow> held)
    {
        var even = new ThemeModel(theme, calibrator, 0.5, 0.5, 0.5);
        var threshold = (double)(float)(F1Of(even, held) / 2);
        return even with
        {
            Threshold = threshold,
            UncertainFrom = Math.Min(threshold, options.UnsureBeyond),
            UncertainTo = Math.Max(threshold, 1 - options.UnsureBeyond),
        };
    }

    private List<SecondStageRow> RowsOf(RealFigures figures, int theme)
    {
        var rows = new List<SecondStageRow>();
        var length = 1 + figures.Cues.Count + figures.Frames.Count;

        // Rows that were chosen for other themes, and never carry this one, would only teach that it is rare.
        var telling = figures.Rows.Where(row => row.Labels[theme] == true).Select(row => row.Source).ToHashSet(StringComparer.Ordinal);
        for (var number = 0; number < figures.Rows.Count; number++)
        {
            var row = figures.Rows[number];
            var weight = options.SecondWeights.GetValueOrDefault(row.Source, 1);
            if (row.Labels[theme] is { } label && weight > 0 && telling.Contains(row.Source))
            {
                rows.Add(new SecondStageRow
                {
                    Features = VectorOf(row, theme, length),
                    Label = label,
                    Weight = (float)weight,
                    Source = row.Source,
                    Document = row.Document.Length > 0 ? row.Document : number.ToString(CultureInfo.InvariantCulture),
                    Row = rows.Count,
                });
            }
        }

        return rows;
    }

    // The theme's own score and what is present. The scores of the other themes beside it gain nothing.
    private VBuffer<float> VectorOf(FigureRow row, int theme, int length)
    {
        int[] indices = [0, .. row.Features.Select(feature => 1 + feature)];
        float[] values = [(float)(row.Scores[theme] * options.SecondScoreValue), .. row.Features.Select(_ => 1f)];
        return new VBuffer<float>(length, indices.Length, values, indices);
    }

    private static IDataView ViewOf(MLContext context, List<SecondStageRow> rows, int length)
    {
        var schema = SchemaDefinition.Create(typeof(SecondStageRow));
        schema[nameof(SecondStageRow.Features)].ColumnType = new VectorDataViewType(NumberDataViewType.Single, length);
        schema[nameof(SecondStageRow.Features)].ColumnName = PipelineColumns.SecondInput;
        schema.Remove(schema[nameof(SecondStageRow.Score)]);
        return context.Data.LoadFromEnumerable(rows, schema);
    }

    private LbfgsLogisticRegressionBinaryTrainer Trainer(MLContext context) =>
        context.BinaryClassification.Trainers.LbfgsLogisticRegression(new LbfgsLogisticRegressionBinaryTrainer.Options
        {
            LabelColumnName = nameof(SecondStageRow.Label),
            FeatureColumnName = PipelineColumns.SecondInput,
            ExampleWeightColumnName = nameof(SecondStageRow.Weight),
            L1Regularization = 0,
            L2Regularization = (float)options.SecondL2,
            HistorySize = History,
            OptimizationTolerance = Tolerance,
            MaximumNumberOfIterations = MaximumSteps,
            NumberOfThreads = 1,
        });

    // One score a row, by a model that has not seen its document.
    private List<SecondStageRow> HeldOut(MLContext context, IDataView view, List<SecondStageRow> rows)
    {
        foreach (var fold in context.Data.CrossValidationSplit(view, options.Folds, nameof(SecondStageRow.Document), Seed))
        {
            if (fold.TrainSet.GetColumn<bool>(nameof(SecondStageRow.Label)).Distinct().Count() < 2 || !fold.TestSet.GetColumn<int>(nameof(SecondStageRow.Row)).Any())
            {
                continue;
            }

            var scored = Trainer(context).Fit(fold.TrainSet).Transform(fold.TestSet);
            foreach (var (row, score) in scored.GetColumn<int>(nameof(SecondStageRow.Row)).Zip(scored.GetColumn<float>(nameof(SecondStageRow.Score))))
            {
                rows[row].Score = score;
            }
        }

        return rows;
    }

    private static string FigureOf(ThemeModel answer, List<SecondStageRow> held)
    {
        var sources = held.GroupBy(row => row.Source, StringComparer.Ordinal)
            .Select(rows => FormattableString.Invariant($"{rows.Key} {F1Of(answer, rows):F3}"));
        return FormattableString.Invariant(
            $"{answer.Name}, second stage: F1 {F1Of(answer, held):F3} ({string.Join(", ", sources)}) on rows whose document was held out, positives {held.Count(row => row.Label)} of {held.Count}");
    }

    private static double F1Of(ThemeModel answer, IEnumerable<SecondStageRow> held)
    {
        SecondStageRow[] rows = [.. held];
        bool[] said = [.. rows.Select(row => answer.Calibrator.ProbabilityOf(row.Score) >= answer.Threshold)];
        var found = rows.Where((row, index) => row.Label && said[index]).Count();
        return 2.0 * found / Math.Max(1, rows.Count(row => row.Label) + said.Count(one => one));
    }
}
