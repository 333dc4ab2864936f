namespace ClauseAnalyzer.Trends.Pairing;

/// <summary>How the rank of the first verb changed, where the two can be compared.</summary>
public enum ForceChange
{
    /// <summary>The new verb ranks higher.</summary>
    Strengthened,

    /// <summary>The new verb ranks lower.</summary>
    Softened,

    /// <summary>Both rank alike.</summary>
    Same,

    /// <summary>The ranks differ between texts that do not descend from each other: nobody strengthened or softened anything.</summary>
    Different,
}
