namespace ClauseAnalyzer.Numerics;

/// <summary>A figure with the interval that holds it nineteen times in twenty.</summary>
/// <param name="Value">The figure on the rows themselves.</param>
/// <param name="Low">2.5th percentile over bootstrap samples.</param>
/// <param name="High">97.5th percentile.</param>
public readonly record struct Interval(double Value, double Low, double High);
