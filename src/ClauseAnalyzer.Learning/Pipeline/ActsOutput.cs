using Microsoft.ML.Data;

namespace ClauseAnalyzer.Learning.Pipeline;

/// <summary>What <see cref="ActsMapping"/> adds to a row: its section and act, as <c>classify</c> decides them for a row that stands alone.</summary>
public sealed class ActsOutput
{
    /// <summary>"preambular", "operative" or "other".</summary>
    [ColumnName(PipelineColumns.Section)]
    public string Section { get; set; } = "";

    /// <summary>The canonical verb of the paragraph's main clause; empty when it has none.</summary>
    [ColumnName(PipelineColumns.Verb)]
    public string Verb { get; set; } = "";

    /// <summary>Whom that clause addresses; empty when nobody is named.</summary>
    [ColumnName(PipelineColumns.Addressee)]
    public string Addressee { get; set; } = "";

    /// <summary>N-grams of the paragraph without the words of its act, each named once.</summary>
    [ColumnName(PipelineColumns.VerbTokens)]
    public string[] VerbTokens { get; set; } = [];
}
