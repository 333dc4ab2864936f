using Microsoft.ML.Data;

namespace ClauseAnalyzer.PipelineUser;

/// <summary>Some of the columns that the pipeline adds.</summary>
internal sealed class Answer
{
    [ColumnName("section")]
    public string Section { get; set; } = "";

    [ColumnName("verb")]
    public string Verb { get; set; } = "";

    [ColumnName("addressee")]
    public string Addressee { get; set; } = "";

    [ColumnName("suggested_verb")]
    public string SuggestedVerb { get; set; } = "";

    [ColumnName("training")]
    public bool Training { get; set; }

    [ColumnName("p_training")]
    public float TrainingProbability { get; set; }
}
