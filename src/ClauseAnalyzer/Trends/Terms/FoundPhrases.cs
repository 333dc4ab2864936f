namespace ClauseAnalyzer.Trends.Terms;

/// <summary>Phrases of a text and where they stand.</summary>
/// <param name="Phrases">The phrases by rising length, of one length in the order of their first occurrence; they are numbered from 0.</param>
/// <param name="ByDocument">Which phrases each document holds, and how often.</param>
internal sealed record FoundPhrases(IReadOnlyList<Phrase> Phrases, IReadOnlyList<IReadOnlyList<(int Phrase, int Count)>> ByDocument);
