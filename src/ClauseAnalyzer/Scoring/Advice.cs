using ClauseAnalyzer.Words;

namespace ClauseAnalyzer.Scoring;

/// <summary>Something about a draft paragraph that stands out.</summary>
/// <param name="Rule">The rule that noticed it, by its name in data/lexicon/advice/rules.txt: "no-addressee".</param>
/// <param name="Message">One sentence for a drafter.</param>
/// <param name="Severity">How much it matters.</param>
public sealed record Advice(string Rule, string Message, AdviceSeverity Severity)
{
    /// <summary>Words to put in the place of those under <see cref="Span"/>; null where the rule has none to offer.</summary>
    public string? Suggestion { get; init; }

    /// <summary>The words it is about, in UTF-16 code units of the paragraph's text; null where it is about the whole paragraph.</summary>
    public TextSpan? Span { get; init; }

    /// <summary>Where the rule comes from: a manual, the Charter, counts over a corpus, practice; empty when the table names nothing.</summary>
    public string Source { get; init; } = "";
}
