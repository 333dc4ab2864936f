namespace ClauseAnalyzer.Classification;

/// <summary>A verb that precedents would use for a paragraph with such words.</summary>
/// <param name="Verb">Canonical verb: "request".</param>
/// <param name="Probability">Share of the probability that this verb has among all the model knows, 0 to 1.</param>
public readonly record struct VerbSuggestion(string Verb, double Probability);
