using ClauseAnalyzer.Words;

namespace ClauseAnalyzer.Scoring.Rules;

/// <summary>What a rule found, before its words are put to it.</summary>
/// <param name="Values">What to fill into the message: name and value.</param>
internal sealed record Finding(params (string Name, string Value)[] Values)
{
    /// <summary>The words it is about; null for the whole paragraph.</summary>
    public TextSpan? Span { get; init; }

    /// <summary>Words to put in their place; null for none.</summary>
    public string? Suggestion { get; init; }

    /// <summary>A finding about some words that others should stand for.</summary>
    public static Finding Instead(int start, int end, string suggestion, params (string, string)[] values) =>
        new(values) { Span = new TextSpan(start, end), Suggestion = suggestion };
}
