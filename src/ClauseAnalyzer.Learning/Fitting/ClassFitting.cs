using ClauseAnalyzer.Classification.Models;
using ClauseAnalyzer.Learning.Pipeline;
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;

namespace ClauseAnalyzer.Learning.Fitting;

/// <summary>Fits one model of classes that exclude one another: multinomial logistic regression. Immutable.</summary>
/// <param name="featureColumn">What the pipeline calls the vectors.</param>
/// <param name="classes">Names of the classes in the order of the outputs.</param>
/// <param name="l1">L1 penalty.</param>
/// <param name="l2">L2 penalty.</param>
internal sealed class ClassFitting(string featureColumn, IReadOnlyList<string> classes, double l1, double l2)
{
    // Further steps change the first three answers for no row of data/training.
    private const int MaximumSteps = 60;
    private const float Tolerance = 1e-4f;
    private const int History = 5;

    /// <summary>Fits on rows of which each names its class.</summary>
    public ClassFit Fit(IEnumerable<ExampleRow> rows, int length)
    {
        var context = Examples.NewContext();
        var view = Examples.ViewOf(context, rows, length, featureColumn);
        var keyed = context.Transforms.Conversion
            .MapValueToKey([new InputOutputColumnPair(PipelineColumns.Label, nameof(ExampleRow.Class))], keyData: Vocabulary.KeysOf(context, classes))
            .Fit(view)
            .Transform(view);
        var fitted = context.MulticlassClassification.Trainers.LbfgsMaximumEntropy(new LbfgsMaximumEntropyMulticlassTrainer.Options
        {
            FeatureColumnName = featureColumn,
            LabelColumnName = PipelineColumns.Label,
            L1Regularization = (float)l1,
            L2Regularization = (float)l2,
            HistorySize = History,
            OptimizationTolerance = Tolerance,
            MaximumNumberOfIterations = MaximumSteps,
            NumberOfThreads = 1,
        }).Fit(keyed);
        return new ClassFit(fitted, WeightsOf(fitted.Model));
    }

    private static MultiLinearModel WeightsOf(MaximumEntropyModelParameters model)
    {
        VBuffer<float>[] weights = [];
        model.GetWeights(ref weights, out _);
        var biases = model.GetBiases().ToArray();
        return MultiLinearModel.Of([.. weights.Select((one, output) => new LinearModel(biases[output], [.. one.DenseValues().Select(weight => (double)weight)]))]);
    }
}
