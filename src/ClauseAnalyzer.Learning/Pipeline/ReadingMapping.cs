using Microsoft.ML.Transforms;

namespace ClauseAnalyzer.Learning.Pipeline;

/// <summary>The step from text to the names of features, as ML.NET finds it again when it loads a pipeline.</summary>
[CustomMappingFactoryAttribute(Contract)]
public sealed class ReadingMapping : CustomMappingFactory<ReadingInput, ReadingOutput>
{
    /// <summary>The name of the step in the file.</summary>
    public const string Contract = "ClauseAnalyzer.Reading";

    /// <inheritdoc/>
    public override Action<ReadingInput, ReadingOutput> GetMapping() => PipelineLexicon.Shipped.Read;
}
