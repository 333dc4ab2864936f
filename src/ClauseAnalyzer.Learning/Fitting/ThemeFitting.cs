using ClauseAnalyzer.Classification;
using ClauseAnalyzer.Classification.Evaluation;
using ClauseAnalyzer.Classification.Models;
using ClauseAnalyzer.Numerics;

namespace ClauseAnalyzer.Learning.Fitting;

/// <summary>Fits one theme: chooses the penalty by cross-validation, fits on all rows, calibrates on the scores of held-out rows. Immutable.</summary>
internal sealed class ThemeFitting
{
    // Few features give few different scores, and the best cut among them moves about by chance.
    private const double ChanceInF1 = 0.01;

    private readonly TrainingOptions options;
    private readonly string theme;
    private readonly int[] rows;
    private readonly bool[] labels;
    private readonly double[] weights;

    // The same with the weight of the theme's class: for fitting alone.
    private readonly double[] classWeights;
    private readonly int[] folds;
    private readonly PresenceMatrix features;
    private readonly double[] penaltyFactors;

    public ThemeFitting(TrainingRows data, PresenceMatrix allFeatures, double[] penaltyFactors, string theme, TrainingOptions options)
    {
        this.options = options;
        this.theme = theme;
        this.penaltyFactors = penaltyFactors;
        rows = [.. Enumerable.Range(0, data.Rows.Count).Where(row => data.LabelOf(row, theme) is not null && data.Weights[row] > 0)];
        labels = [.. rows.Select(row => data.LabelOf(row, theme) == true)];
        weights = [.. rows.Select(row => data.Weights[row])];
        var classWeight = options.ClassWeights.GetValueOrDefault(theme, 1);
        classWeights = [.. weights.Select((weight, row) => labels[row] ? weight * classWeight : weight)];
        folds = [.. rows.Select(row => data.Folds[row])];
        features = allFeatures.Select(rows);
        if (labels.All(label => label) || !labels.Any(label => label))
        {
            throw new ArgumentException($"Expected rows with and without the theme \"{theme}\", found only one kind among {rows.Length}. Label more rows, or leave the theme out.");
        }
    }

    public ThemeFit Fit()
    {
        var penalties = options.L1.OrderDescending().ToArray();
        var held = HeldOutScores(penalties);
        var losses = held.Select(LossOf).ToArray();
        var chosen = Array.IndexOf(losses, losses.Min());
        var model = TrainerOf(penalties[chosen]).Fit(features, labels, classWeights, penaltyFactors);
        var (answer, counts) = Calibrate(held[chosen]);
        return new ThemeFit(model, answer, penalties[chosen], counts, losses[chosen]);
    }

    // Only rows that look like real ones say what a score is worth: deliberately hard rows carry themes without
    // naming them far more often.
    private (ThemeModel Answer, BinaryCounts Counts) Calibrate(double[] heldOut)
    {
        int[] plain = [.. Enumerable.Range(0, rows.Length).Where(row => weights[row] >= options.CalibrationLeastWeight)];
        int[] used = plain.Any(row => labels[row]) && plain.Any(row => !labels[row]) ? plain : [.. Enumerable.Range(0, rows.Length)];
        double[] scores = [.. used.Select(row => heldOut[row])];
        bool[] truths = [.. used.Select(row => labels[row])];
        var realWeights = RealWeights([.. used.Select(row => weights[row])], truths);
        ICalibrator calibrator = options.Calibration == CalibrationKind.Platt
            ? PlattCalibrator.Fit(scores, truths, realWeights)
            : IsotonicCalibrator.Fit(scores, truths, realWeights);
        double[] probabilities = [.. scores.Select(calibrator.ProbabilityOf)];
        var threshold = ThresholdSearch.BestForF1(probabilities, truths, realWeights, ChanceInF1);
        var answer = new ThemeModel(
            theme,
            calibrator,
            threshold,
            Math.Min(threshold, options.UnsureBeyond),
            Math.Max(threshold, 1 - options.UnsureBeyond));
        return (answer, probabilities.Zip(truths).Aggregate(default(BinaryCounts), (sum, row) => sum.With(row.First >= threshold, row.Second)));
    }

    // Falling penalties, so that each fit starts near its end.
    private double[][] HeldOutScores(double[] penalties)
    {
        var scores = penalties.Select(_ => new double[rows.Length]).ToArray();
        foreach (var fold in folds.Distinct().Order())
        {
            int[] learned = [.. Enumerable.Range(0, rows.Length).Where(row => folds[row] != fold)];
            var part = features.Select(learned);
            bool[] partLabels = [.. learned.Select(row => labels[row])];
            double[] partWeights = [.. learned.Select(row => classWeights[row])];
            LinearModel? model = null;
            for (var index = 0; index < penalties.Length; index++)
            {
                model = TrainerOf(penalties[index]).Fit(part, partLabels, partWeights, penaltyFactors, model);
                for (var row = 0; row < rows.Length; row++)
                {
                    if (folds[row] == fold)
                    {
                        scores[index][row] = model.ScoreOf(features.Row(row));
                    }
                }
            }
        }

        return scores;
    }

    private LogisticRegressionTrainer TrainerOf(double penalty) => new(new LogisticRegressionOptions { L1 = penalty, L2 = options.L2 });

    private double LossOf(double[] scores)
    {
        double loss = 0;
        double total = 0;
        for (var row = 0; row < scores.Length; row++)
        {
            loss += classWeights[row] * DeterministicMath.LogOnePlusExp(labels[row] ? -scores[row] : scores[row]);
            total += classWeights[row];
        }

        return loss / total;
    }

    // Composed rows name a theme more often than real ones do: positives and negatives are weighed so that their share
    // is the real one (prior shift; Saerens, Latinne and Decaestecker 2002).
    private double[] RealWeights(double[] rowWeights, bool[] truths)
    {
        if (!options.Prevalences.TryGetValue(theme, out var prevalence))
        {
            return rowWeights;
        }

        double positive = 0;
        double total = 0;
        for (var row = 0; row < truths.Length; row++)
        {
            positive += truths[row] ? rowWeights[row] : 0;
            total += rowWeights[row];
        }

        var share = positive / total;
        return [.. rowWeights.Select((weight, row) => weight * (truths[row] ? prevalence / share : (1 - prevalence) / (1 - share)))];
    }
}
