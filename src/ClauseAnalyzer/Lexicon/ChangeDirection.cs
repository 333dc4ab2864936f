namespace ClauseAnalyzer.Lexicon;

/// <summary>What a change of a paragraph does to it.</summary>
public enum ChangeDirection
{
    /// <summary>Neither softer nor stronger, or a change that the table lacks.</summary>
    Neither,

    /// <summary>Softer.</summary>
    Softer,

    /// <summary>Stronger.</summary>
    Stronger,
}
