using ClauseAnalyzer.Clauses;
using ClauseAnalyzer.Words;

namespace ClauseAnalyzer.Classification;

/// <summary>Words of a paragraph that speak for or against a theme.</summary>
/// <param name="Text">The words as written.</param>
/// <param name="Location">The string that <paramref name="Span"/> counts in.</param>
/// <param name="Span">Where they stand, in UTF-16 code units of that string.</param>
/// <param name="Weight">What they add to the theme's score, in log-odds before calibration; negative when they speak against.</param>
public sealed record Evidence(string Text, ClauseLocation Location, TextSpan Span, double Weight);
