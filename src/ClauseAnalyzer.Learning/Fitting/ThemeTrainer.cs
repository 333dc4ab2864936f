using ClauseAnalyzer.Learning.Pipeline;
using Microsoft.ML;
using Microsoft.ML.Calibrators;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;

namespace ClauseAnalyzer.Learning.Fitting;

/// <summary>
/// Fits the weights of one theme: logistic regression, few features by an L1 penalty. Among all features ML.NET comes
/// near the best weights fast and then creeps; so it chooses features first and is fitted closely over these alone. The
/// penalty gave the others no weight, and without them the best weights are the same.
/// </summary>
internal static class ThemeTrainer
{
    private const int History = 20;
    private const int MaximumSteps = 1000;
    private const float RoughTolerance = 1e-5f;
    private const float CloseTolerance = 1e-8f;

    /// <summary>The features that a rough fit gives a weight, ascending.</summary>
    public static int[] ChooseFeatures(MLContext context, IReadOnlyList<ExampleRow> rows, int length, double l1, double l2)
    {
        var weights = Fit(context, rows, length, l1, l2, RoughTolerance).Model.SubModel.Weights;
        return [.. Enumerable.Range(0, length).Where(feature => weights[feature] != 0)];
    }

    /// <summary>Fits closely; one thread, so that sums run in one order.</summary>
    public static BinaryPredictionTransformer<CalibratedModelParametersBase<LinearBinaryModelParameters, PlattCalibrator>> Fit(
        MLContext context, IReadOnlyList<ExampleRow> rows, int length, double l1, double l2) =>
        Fit(context, rows, length, l1, l2, CloseTolerance);

    private static BinaryPredictionTransformer<CalibratedModelParametersBase<LinearBinaryModelParameters, PlattCalibrator>> Fit(
        MLContext context, IReadOnlyList<ExampleRow> rows, int length, double l1, double l2, float tolerance) =>
        context.BinaryClassification.Trainers.LbfgsLogisticRegression(new LbfgsLogisticRegressionBinaryTrainer.Options
        {
            FeatureColumnName = PipelineColumns.ThemeFeatures,
            LabelColumnName = PipelineColumns.Label,
            ExampleWeightColumnName = PipelineColumns.Weight,
            L1Regularization = (float)l1,
            L2Regularization = (float)l2,
            HistorySize = History,
            OptimizationTolerance = tolerance,
            MaximumNumberOfIterations = MaximumSteps,
            NumberOfThreads = 1,
        }).Fit(Examples.ViewOf(context, rows, length, PipelineColumns.ThemeFeatures));
}
