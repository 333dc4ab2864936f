using ClauseAnalyzer.Classification;
using ClauseAnalyzer.Learning.Pipeline;

namespace ClauseAnalyzer.Learning;

/// <summary>One fit in both its forms. Immutable.</summary>
/// <param name="Model">The compact form, which the programs load in milliseconds.</param>
/// <param name="Pipeline">The same weights as a pipeline of ML.NET.</param>
/// <param name="Metrics">What held-out rows say, one a theme.</param>
public sealed record LearnedModel(ClauseModel Model, ClausePipeline Pipeline, IReadOnlyList<ThemeMetrics> Metrics)
{
    /// <summary>Where the pipeline stands: beside the model, with the ending ".zip" in place of the model's.</summary>
    /// <param name="modelPath">The model file.</param>
    /// <returns>A path that differs from the model's unless that ends in ".zip".</returns>
    public static string PipelinePathOf(string modelPath) => Path.ChangeExtension(modelPath, ".zip");

    /// <summary>Writes the model, its readable form and the pipeline.</summary>
    /// <param name="modelPath">The model file; the others stand beside it.</param>
    /// <exception cref="ArgumentException">The path ends in ".zip", which is the pipeline's.</exception>
    /// <exception cref="IOException">A file cannot be written.</exception>
    public void Save(string modelPath)
    {
        var pipelinePath = PipelinePathOf(modelPath);
        if (pipelinePath == modelPath)
        {
            throw new ArgumentException($"Expected a model file of another ending than .zip, which is the pipeline's; found \"{modelPath}\".", nameof(modelPath));
        }

        Pipeline.Save(pipelinePath);
        Model.Save(modelPath);
    }
}
