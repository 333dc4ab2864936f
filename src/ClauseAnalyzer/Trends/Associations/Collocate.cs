namespace ClauseAnalyzer.Trends.Associations;

/// <summary>A word that stands near a term.</summary>
/// <param name="Term">What was asked about: a word, or words with spaces between.</param>
/// <param name="Word">The word, in lower case.</param>
/// <param name="Count">Its occurrences near the term.</param>
/// <param name="CountElsewhere">Its other occurrences, the term's own words left out.</param>
/// <param name="WordsNear">All words near the term.</param>
/// <param name="WordsElsewhere">All other words.</param>
/// <param name="LogLikelihood">Dunning's G2, at least 0.</param>
/// <param name="Effect">log2 of its rate near the term over its rate elsewhere; a count of 0 is taken as a half.</param>
/// <param name="Documents">Texts in which it stands near the term.</param>
public sealed record Collocate(
    string Term, string Word, int Count, int CountElsewhere, int WordsNear, int WordsElsewhere, double LogLikelihood, double Effect, int Documents);
