namespace ClauseAnalyzer.Learning.Fitting;

/// <summary>A row with what a model said of it.</summary>
internal sealed class ScoredRow
{
    public int Row { get; set; }

    public bool Label { get; set; }

    public float Weight { get; set; } = 1;

    public float Score { get; set; }

    public float Probability { get; set; }

    public bool PredictedLabel { get; set; }
}
