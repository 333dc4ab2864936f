namespace ClauseAnalyzer.Classification.Evaluation;

/// <summary>How often answers of yes and no were right and wrong.</summary>
/// <param name="TruePositives">Yes, rightly.</param>
/// <param name="FalsePositives">Yes, wrongly.</param>
/// <param name="FalseNegatives">No, wrongly.</param>
/// <param name="TrueNegatives">No, rightly.</param>
public readonly record struct BinaryCounts(int TruePositives, int FalsePositives, int FalseNegatives, int TrueNegatives)
{
    /// <summary>Share of the yes answers that are right; 0 when there are none.</summary>
    public double Precision => Ratio(TruePositives, TruePositives + FalsePositives);

    /// <summary>Share of the positives that were found; 0 when there are none.</summary>
    public double Recall => Ratio(TruePositives, TruePositives + FalseNegatives);

    /// <summary>Harmonic mean of precision and recall, 2TP / (2TP + FP + FN); 0 when nothing is positive and nothing was said to be.</summary>
    public double F1 => Ratio(2 * TruePositives, (2 * TruePositives) + FalsePositives + FalseNegatives);

    /// <summary>Rows that are positive.</summary>
    public int Positives => TruePositives + FalseNegatives;

    /// <summary>All rows counted.</summary>
    public int Total => TruePositives + FalsePositives + FalseNegatives + TrueNegatives;

    /// <summary>Counts with one more answer.</summary>
    /// <param name="answer">What was said.</param>
    /// <param name="truth">What is so.</param>
    /// <returns>New counts.</returns>
    public BinaryCounts With(bool answer, bool truth) => (answer, truth) switch
    {
        (true, true) => this with { TruePositives = TruePositives + 1 },
        (true, false) => this with { FalsePositives = FalsePositives + 1 },
        (false, true) => this with { FalseNegatives = FalseNegatives + 1 },
        _ => this with { TrueNegatives = TrueNegatives + 1 },
    };

    /// <summary>Counts of two sets of rows together.</summary>
    /// <param name="other">The other set.</param>
    /// <returns>New counts.</returns>
    public BinaryCounts With(BinaryCounts other) => new(
        TruePositives + other.TruePositives,
        FalsePositives + other.FalsePositives,
        FalseNegatives + other.FalseNegatives,
        TrueNegatives + other.TrueNegatives);

    private static double Ratio(int part, int whole) => whole == 0 ? 0 : (double)part / whole;
}
