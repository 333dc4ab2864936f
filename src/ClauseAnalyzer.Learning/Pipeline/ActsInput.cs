using Microsoft.ML.Data;

namespace ClauseAnalyzer.Learning.Pipeline;

/// <summary>What <see cref="ActsMapping"/> reads of a row.</summary>
public sealed class ActsInput
{
    /// <summary>The paragraph's own text.</summary>
    [ColumnName(PipelineColumns.Text)]
    public string Text { get; set; } = "";

    /// <summary>The texts of its ancestors; empty when it is not an item.</summary>
    [ColumnName(PipelineColumns.Chapeau)]
    public string Chapeau { get; set; } = "";

    /// <summary>What the section model says of the opening: preambular, operative, other; they add to 1.</summary>
    [ColumnName(PipelineColumns.SectionShares)]
    [VectorType(3)]
    public float[] SectionShares { get; set; } = [];
}
