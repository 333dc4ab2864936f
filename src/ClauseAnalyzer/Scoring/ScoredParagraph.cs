using ClauseAnalyzer.Classification;
using ClauseAnalyzer.Precedents;

namespace ClauseAnalyzer.Scoring;

/// <summary>A draft paragraph held against the model and the precedents. Immutable.</summary>
/// <param name="Classified">The paragraph with its clauses, and its themes with evidence.</param>
/// <param name="Precedents">The nearest paragraphs, by falling similarity; empty when none shares a word.</param>
/// <param name="Advice">What stands out, in the order of the rules; empty when nothing does.</param>
public sealed record ScoredParagraph(
    ClassifiedParagraph Classified,
    IReadOnlyList<PrecedentMatch> Precedents,
    IReadOnlyList<Advice> Advice)
{
    /// <summary>Which verbs agreed texts use to ask those whom the paragraph asks, one an addressee; empty without a corpus.</summary>
    public IReadOnlyList<VerbUse> Practice { get; init; } = [];

    /// <summary>Runs of words that agreed texts have too, in order; empty without a corpus, and where the whole paragraph is agreed language.</summary>
    public IReadOnlyList<AgreedPhrase> Phrases { get; init; } = [];
}
