using ClauseAnalyzer.Lexicon;

namespace ClauseAnalyzer.Clauses;

/// <summary>The first act of a paragraph, and the forms in which further acts of the same organ must stand.</summary>
/// <param name="Act">The first thing the organ does in the paragraph.</param>
/// <param name="Further">Forms that agree with it.</param>
internal readonly record struct Opening(Act Act, VerbForms Further);
