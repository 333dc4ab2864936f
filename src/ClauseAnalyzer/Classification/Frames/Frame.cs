using ClauseAnalyzer.Words;

namespace ClauseAnalyzer.Classification.Frames;

/// <summary>A frame where it was found.</summary>
/// <param name="Key">What it is.</param>
/// <param name="Span">The words that make it, in the text as given.</param>
internal readonly record struct Frame(ulong Key, TextSpan Span);
