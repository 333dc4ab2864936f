using ClauseAnalyzer.Words;

namespace ClauseAnalyzer.Classification.Features;

/// <summary>A place where a feature is present.</summary>
/// <param name="Feature">Number of the feature, from 0.</param>
/// <param name="Span">The words that make it present, in UTF-16 code units of the text.</param>
internal readonly record struct FeatureHit(int Feature, TextSpan Span);
