using Microsoft.ML.Data;

namespace ClauseAnalyzer.Learning.Pipeline;

/// <summary>What <see cref="ActsMapping"/> reads of a row.</summary>
public sealed class ActsInput : ParagraphRow
{
    /// <summary>What the section model says of the opening: preambular, operative, other; they add to 1.</summary>
    [ColumnName(PipelineColumns.SectionShares)]
    [VectorType(3)]
    public float[] SectionShares { get; set; } = [];
}
