namespace ClauseAnalyzer.Words;

/// <summary>A word, number or punctuation mark of a string.</summary>
/// <param name="Span">Where it stands, in UTF-16 code units of the string; never empty.</param>
/// <param name="Kind">What it is made of.</param>
public readonly record struct Token(TextSpan Span, TokenKind Kind);
