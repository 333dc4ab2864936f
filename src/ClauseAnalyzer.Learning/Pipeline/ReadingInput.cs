using Microsoft.ML.Data;

namespace ClauseAnalyzer.Learning.Pipeline;

/// <summary>What <see cref="ReadingMapping"/> reads of a row.</summary>
public sealed class ReadingInput
{
    /// <summary>The paragraph's own text.</summary>
    [ColumnName(PipelineColumns.Text)]
    public string Text { get; set; } = "";

    /// <summary>The texts of its ancestors; empty when it is not an item.</summary>
    [ColumnName(PipelineColumns.Chapeau)]
    public string Chapeau { get; set; } = "";

    /// <summary>The lexicon that the weights were fitted with, as <see cref="PipelineLexicon.Tag"/> names it.</summary>
    [ColumnName(PipelineColumns.Lexicon)]
    public string Lexicon { get; set; } = "";

    /// <summary>How often a cue that is present counts, at least 1.</summary>
    [ColumnName(PipelineColumns.CueValue)]
    public int CueValue { get; set; }
}
