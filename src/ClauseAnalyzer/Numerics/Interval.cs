namespace ClauseAnalyzer.Numerics;

/// <summary>A figure with the interval that holds it nineteen times in twenty.</summary>
/// <param name="Value">The figure on the rows themselves.</param>
/// <param name="Low">Lower end: of a bootstrap the 2.5th percentile over its samples.</param>
/// <param name="High">Upper end.</param>
public readonly record struct Interval(double Value, double Low, double High);
