namespace ClauseAnalyzer.Trends.Pairing;

/// <summary>How the force of the first act changed, where the two can be compared.</summary>
public enum ForceChange
{
    /// <summary>The new act stands higher.</summary>
    Strengthened,

    /// <summary>The new act stands lower.</summary>
    Softened,

    /// <summary>Both stand alike.</summary>
    Same,

    /// <summary>The ranks differ between texts that do not descend from each other: nobody strengthened or softened anything.</summary>
    Different,
}
