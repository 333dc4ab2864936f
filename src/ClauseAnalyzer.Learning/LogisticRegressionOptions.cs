namespace ClauseAnalyzer.Learning;

/// <summary>Penalties and limits of <see cref="LogisticRegressionTrainer"/>. Immutable.</summary>
public sealed record LogisticRegressionOptions
{
    /// <summary>Price of a weight's absolute value, in units of the log loss of one row; at least 0. Above 0 most weights become exactly 0.</summary>
    public double L1 { get; init; } = 1;

    /// <summary>Price of half a weight's square, in the same units; at least 0. Both above 0: elastic net.</summary>
    public double L2 { get; init; }

    /// <summary>Newton steps at most; at least 1.</summary>
    public int MaximumSteps { get; init; } = 60;

    /// <summary>Stops when a step betters the objective by less than this share of it; above 0.</summary>
    public double Tolerance { get; init; } = 1e-6;
}
