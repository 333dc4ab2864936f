namespace ClauseAnalyzer.Scoring;

/// <summary>How much a drafter should care.</summary>
public enum AdviceSeverity
{
    /// <summary>Worth knowing; nothing is wrong.</summary>
    Info,

    /// <summary>Worth a second look.</summary>
    Hint,

    /// <summary>Likely a slip: the paragraph does not do what its form promises.</summary>
    Warning,
}
