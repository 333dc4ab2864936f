namespace ClauseAnalyzer.Clauses;

/// <summary>The string that a clause's or an evidence's offsets count in.</summary>
public enum ClauseLocation
{
    /// <summary>The paragraph's own text.</summary>
    Text,

    /// <summary>The texts of its ancestors.</summary>
    Chapeau,
}
