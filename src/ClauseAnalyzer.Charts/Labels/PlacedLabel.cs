using ClauseAnalyzer.Charts.Marks;

namespace ClauseAnalyzer.Charts.Labels;

/// <summary>A line of writing and the box that it takes, for the tests of overlap.</summary>
internal readonly record struct PlacedLabel(string Text, PixelRect Box);
