using Microsoft.ML.Transforms;

namespace ClauseAnalyzer.Learning.Pipeline;

/// <summary>The step from text and section shares to section and act, as ML.NET finds it again when it loads a pipeline.</summary>
[CustomMappingFactoryAttribute(Contract)]
public sealed class ActsMapping : CustomMappingFactory<ActsInput, ActsOutput>
{
    /// <summary>The name of the step in the file.</summary>
    public const string Contract = "ClauseAnalyzer.Acts";

    /// <inheritdoc/>
    public override Action<ActsInput, ActsOutput> GetMapping() => PipelineLexicon.Shipped.FindActs;
}
