namespace ClauseAnalyzer.Numerics;

/// <summary>The outcome of a test for a trend.</summary>
/// <param name="Slope">Change from one place in the order to the next, in the unit that the test names.</param>
/// <param name="P">Two-sided p, above 0 to 1.</param>
/// <param name="SmallestP">The smallest p that the test could have given.</param>
public readonly record struct TrendTestResult(double Slope, double P, double SmallestP);
