namespace ClauseAnalyzer.Resolutions;

/// <summary>What a tracked change does to its words.</summary>
public enum RevisionKind
{
    /// <summary>They were put in.</summary>
    Inserted,

    /// <summary>They were struck out.</summary>
    Deleted,
}
