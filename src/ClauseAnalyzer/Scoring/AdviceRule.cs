namespace ClauseAnalyzer.Scoring;

/// <summary>One line of data/lexicon/advice.txt.</summary>
/// <param name="Name">What the rule is called.</param>
/// <param name="Severity">How much it matters.</param>
/// <param name="Limit">The number that the rule compares with; what it counts is said in the file.</param>
/// <param name="Message">The sentence, with names in braces to be filled in.</param>
public sealed record AdviceRule(string Name, AdviceSeverity Severity, double Limit, string Message);
