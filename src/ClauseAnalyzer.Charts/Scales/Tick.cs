namespace ClauseAnalyzer.Charts.Scales;

/// <summary>A value at which an axis is marked, and how it is written.</summary>
internal readonly record struct Tick(double Value, string Text);
