namespace ClauseAnalyzer.Scoring;

/// <summary>Something about a draft paragraph that stands out.</summary>
/// <param name="Rule">The rule that noticed it, by its name in data/lexicon/advice.txt: "no-addressee".</param>
/// <param name="Message">One sentence for a drafter.</param>
/// <param name="Severity">How much it matters.</param>
public sealed record Advice(string Rule, string Message, AdviceSeverity Severity);
