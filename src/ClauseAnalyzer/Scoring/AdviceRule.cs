namespace ClauseAnalyzer.Scoring;

/// <summary>One line of data/lexicon/advice/rules.txt.</summary>
/// <param name="Name">What the rule is called.</param>
/// <param name="Severity">How much it matters.</param>
/// <param name="Limit">The number that the rule compares with; what it counts is said in the file.</param>
/// <param name="Message">The sentence, with names in braces to be filled in.</param>
/// <param name="Source">Where the rule comes from; empty when the line has no fifth column.</param>
public sealed record AdviceRule(string Name, AdviceSeverity Severity, double Limit, string Message, string Source = "")
{
    /// <summary>The advice that this rule gives.</summary>
    /// <param name="values">What to fill into the message, by the names in its braces.</param>
    internal Advice Say(params ReadOnlySpan<(string Name, string Value)> values)
    {
        var message = Message;
        foreach (var (name, value) in values)
        {
            message = message.Replace($"{{{name}}}", value, StringComparison.Ordinal);
        }

        return new Advice(Name, message, Severity) { Source = Source };
    }
}
