using ClauseAnalyzer.Classification.Models;

namespace ClauseAnalyzer.Classification;

/// <summary>Which verb precedents use with such words. Immutable and safe to share between threads.</summary>
/// <param name="Verbs">Canonical verbs, one an output.</param>
/// <param name="Scorer">Scores a paragraph whose opening verb is masked.</param>
internal sealed record VerbModel(IReadOnlyList<string> Verbs, TextScorer Scorer)
{
    /// <summary>The likeliest verbs.</summary>
    /// <param name="maskedText">The paragraph without the words of its act.</param>
    /// <param name="count">How many, at least 1.</param>
    /// <returns>By falling probability, equal ones in the order of <see cref="Verbs"/>; fewer when fewer are known.</returns>
    public IReadOnlyList<VerbSuggestion> Suggest(string maskedText, int count)
    {
        using var scored = Scorer.Score(maskedText);
        var shares = new double[Verbs.Count];
        Softmax.Fill(scored.Scores, shares);
        return
        [
            .. Enumerable.Range(0, shares.Length)
                .OrderByDescending(verb => shares[verb])
                .Take(count)
                .Select(verb => new VerbSuggestion(Verbs[verb], shares[verb])),
        ];
    }
}
