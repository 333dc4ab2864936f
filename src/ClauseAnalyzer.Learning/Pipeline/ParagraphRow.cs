using Microsoft.ML.Data;

namespace ClauseAnalyzer.Learning.Pipeline;

/// <summary>What the pipeline reads: one paragraph. Any class or data view with these two columns serves as well.</summary>
public sealed class ParagraphRow
{
    /// <summary>The paragraph's own text; a leading number or letter is allowed.</summary>
    [ColumnName(PipelineColumns.Text)]
    public string Text { get; set; } = "";

    /// <summary>The texts of its ancestors, joined by one space; empty when it is not an item.</summary>
    [ColumnName(PipelineColumns.Chapeau)]
    public string Chapeau { get; set; } = "";
}
