using ClauseAnalyzer.Resolutions;

namespace ClauseAnalyzer.Classification;

/// <summary>How a row opens, for telling its section. Immutable.</summary>
/// <param name="Form">Whether it acts, gives grounds, or neither.</param>
/// <param name="Certainty">How surely.</param>
internal readonly record struct SectionOpening(OpeningForm Form, OpeningCertainty Certainty);
