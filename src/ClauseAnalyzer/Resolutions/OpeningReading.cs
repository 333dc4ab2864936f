namespace ClauseAnalyzer.Resolutions;

/// <summary>How a paragraph opens. Immutable.</summary>
/// <param name="Form">The grammatical form.</param>
/// <param name="IsOfTheTrade">Whether a verb or adjective that resolutions use for it shows the form, rather than an ending alone.</param>
internal readonly record struct OpeningReading(OpeningForm Form, bool IsOfTheTrade);
