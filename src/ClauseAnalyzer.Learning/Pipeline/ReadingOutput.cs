using Microsoft.ML.Data;

namespace ClauseAnalyzer.Learning.Pipeline;

/// <summary>What <see cref="ReadingMapping"/> adds to a row: the names of its features.</summary>
public sealed class ReadingOutput
{
    /// <summary>Cues and n-grams of stems that are present, each named once, cues as often as they count.</summary>
    [ColumnName(PipelineColumns.ThemeTokens)]
    public string[] ThemeTokens { get; set; } = [];

    /// <summary>Cues and frames that are present, each named once.</summary>
    [ColumnName(PipelineColumns.SecondTokens)]
    public string[] SecondTokens { get; set; } = [];

    /// <summary>How the paragraph, or the chapeau of an item, opens and ends.</summary>
    [ColumnName(PipelineColumns.OpeningTokens)]
    public string[] OpeningTokens { get; set; } = [];
}
