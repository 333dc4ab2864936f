using ClauseAnalyzer.Classification;
using ClauseAnalyzer.Learning.Pipeline;
using Microsoft.ML;
using MlPlatt = Microsoft.ML.Calibrators.PlattCalibrator;
using PlattCalibrator = ClauseAnalyzer.Classification.Models.PlattCalibrator;

namespace ClauseAnalyzer.Learning.Fitting;

/// <summary>Turns held-out scores of a theme into a calibrator, a threshold and what is to be expected of them.</summary>
internal sealed class ThemeCalibration(TrainingOptions options)
{
    // Few features give few different scores, and the best cut among them moves about by chance.
    private const double ChanceInF1 = 0.01;

    public (ITransformer Step, ThemeModel Answer, ThemeMetrics Metrics) Fit(ThemeRows theme, HeldOutScores held)
    {
        // Only rows that look like real ones say what a score is worth: deliberately hard rows carry themes without
        // naming them far more often.
        int[] plain = [.. Enumerable.Range(0, theme.Labels.Length).Where(row => theme.Weights[row] >= options.CalibrationLeastWeight)];
        int[] used = plain.Any(row => theme.Labels[row]) && plain.Any(row => !theme.Labels[row]) ? plain : [.. Enumerable.Range(0, theme.Labels.Length)];
        bool[] labels = [.. used.Select(row => theme.Labels[row])];
        var weights = RealWeights(theme.Theme, [.. used.Select(row => theme.Weights[row])], labels);
        ScoredRow[] rows = [.. used.Select((row, index) => new ScoredRow { Row = row, Label = labels[index], Score = held.Scores[row], Weight = (float)weights[index] })];

        var context = Examples.NewContext();
        var (step, calibrator) = FitCurve(context, rows);
        if (calibrator.Slope < 0)
        {
            // Scores the wrong way round tell nothing: the share of positives, whatever the score.
            (step, calibrator) = FitCurve(context, [.. rows.Select(row => new ScoredRow { Label = row.Label, Weight = row.Weight })]);
        }

        double[] probabilities = [.. rows.Select(row => calibrator.ProbabilityOf(row.Score))];

        // A float, since the pipeline compares floats.
        double threshold = (float)ThresholdSearch.BestForF1(probabilities, labels, weights, ChanceInF1);
        var answer = new ThemeModel(
            theme.Theme, calibrator, threshold, Math.Min(threshold, options.UnsureBeyond), Math.Max(threshold, 1 - options.UnsureBeyond));
        for (var row = 0; row < rows.Length; row++)
        {
            rows[row].Probability = (float)probabilities[row];
            rows[row].PredictedLabel = probabilities[row] >= threshold;
        }

        var metrics = context.BinaryClassification.Evaluate(context.Data.LoadFromEnumerable(rows));
        return (step, answer, ThemeMetrics.Of(theme.Theme, held.L1, metrics, labels));
    }

    private static (ITransformer Step, PlattCalibrator Calibrator) FitCurve(MLContext context, ScoredRow[] rows)
    {
        var step = context.BinaryClassification.Calibrators
            .Platt(PipelineColumns.Label, PipelineColumns.Score, PipelineColumns.Weight)
            .Fit(context.Data.LoadFromEnumerable(rows));

        // ML.NET writes 1 / (1 + exp(slope · score + offset)), with a slope below 0.
        var fitted = ((IPredictionTransformer<MlPlatt>)step).Model;
        return (step, new PlattCalibrator(-fitted.Slope, -fitted.Offset));
    }

    // Composed rows name a theme more often than real ones do: positives and negatives are weighed so that their share
    // is the real one (prior shift; Saerens, Latinne and Decaestecker 2002).
    private double[] RealWeights(string theme, double[] rowWeights, bool[] labels)
    {
        if (!options.Prevalences.TryGetValue(theme, out var prevalence))
        {
            return rowWeights;
        }

        double positive = 0;
        double total = 0;
        for (var row = 0; row < labels.Length; row++)
        {
            positive += labels[row] ? rowWeights[row] : 0;
            total += rowWeights[row];
        }

        var share = positive / total;
        return [.. rowWeights.Select((weight, row) => weight * (labels[row] ? prevalence / share : (1 - prevalence) / (1 - share)))];
    }
}
