namespace ClauseAnalyzer.Precedents;

/// <summary>Words of a draft that agreed texts have too. Immutable.</summary>
/// <param name="Start">Where they begin in the draft, in UTF-16 code units.</param>
/// <param name="End">Where they end, exclusive.</param>
/// <param name="Texts">Number of texts that have them, whatever the endings of the words; at least 2.</param>
/// <param name="FirstDocument">The earliest of those texts; texts without a date come last.</param>
/// <param name="FirstLabel">The paragraph there; empty where it has no number.</param>
/// <param name="FirstDate">Its date, ISO 8601; null when unknown.</param>
public sealed record AgreedPhrase(int Start, int End, int Texts, string FirstDocument, string FirstLabel, string? FirstDate);
