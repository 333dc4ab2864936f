namespace ClauseAnalyzer.Lexicon;

/// <summary>What a change of a paragraph does to it.</summary>
public enum ChangeDirection
{
    /// <summary>Asks neither less nor more, or is a change that the table lacks.</summary>
    Neither,

    /// <summary>It asks less, or of fewer, or with more room.</summary>
    Softer,

    /// <summary>It asks more, or of more, or with less room.</summary>
    Stronger,
}
