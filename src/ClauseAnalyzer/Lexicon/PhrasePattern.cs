namespace ClauseAnalyzer.Lexicon;

/// <summary>A fixed or open phrase of the tables. Immutable.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Elements">Its places; the first lists words and is not optional.</param>
internal sealed record PhrasePattern(PhraseKind Kind, PhraseElement[] Elements);
