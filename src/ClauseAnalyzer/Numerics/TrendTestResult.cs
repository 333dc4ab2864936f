namespace ClauseAnalyzer.Numerics;

/// <summary>The outcome of a test for a trend.</summary>
/// <param name="Slope">Change of the share from one place in the order to the next, as <see cref="TrendScore"/> defines it; the p is that of this slope, and its sign the direction.</param>
/// <param name="P">Two-sided p, above 0 to 1.</param>
/// <param name="SmallestP">The smallest p that the test could have given these documents in another order.</param>
public readonly record struct TrendTestResult(double Slope, double P, double SmallestP);
