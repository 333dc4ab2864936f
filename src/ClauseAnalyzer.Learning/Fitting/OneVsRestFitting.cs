using ClauseAnalyzer.Classification.Models;

namespace ClauseAnalyzer.Learning.Fitting;

/// <summary>Fits one linear model a class, each against all others.</summary>
internal static class OneVsRestFitting
{
    /// <summary>Fits all classes, in parallel; the result does not depend on the number of threads.</summary>
    public static MultiLinearModel Fit(
        PresenceMatrix features, IReadOnlyList<int> classes, int classCount, double[] weights, LogisticRegressionOptions penalties, int threads)
    {
        var trainer = new LogisticRegressionTrainer(penalties);
        var models = new LinearModel[classCount];
        Parallel.For(0, classCount, new ParallelOptions { MaxDegreeOfParallelism = threads }, one =>
        {
            bool[] labels = [.. classes.Select(which => which == one)];
            models[one] = trainer.Fit(features, labels, weights);
        });
        return MultiLinearModel.Of(models);
    }
}
