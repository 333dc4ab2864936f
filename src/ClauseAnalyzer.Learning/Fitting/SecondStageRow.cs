using Microsoft.ML.Data;

namespace ClauseAnalyzer.Learning.Fitting;

/// <summary>A row of figures as a trainer of the second stage sees it.</summary>
internal sealed class SecondStageRow
{
    public VBuffer<float> Features { get; set; }

    public bool Label { get; set; }

    /// <summary>How many rows it counts for.</summary>
    public float Weight { get; set; } = 1;

    /// <summary>The file that it was made from.</summary>
    public string Source { get; set; } = "";

    /// <summary>Rows of one document are never on both sides of a fold.</summary>
    public string Document { get; set; } = "";

    /// <summary>Its number among the rows of the theme.</summary>
    public int Row { get; set; }

    /// <summary>What the fitted step says of it.</summary>
    public float Score { get; set; }
}
