namespace ClauseAnalyzer.Trends.Pairing;

/// <summary>What a part of a comparison does.</summary>
public enum DiffOp
{
    /// <summary>Stands in both texts.</summary>
    Equal,

    /// <summary>Stands in the new text alone.</summary>
    Insert,

    /// <summary>Stands in the old text alone.</summary>
    Delete,
}
