namespace ClauseAnalyzer.Trends.Contrasts;

/// <summary>What is known of descent between the two sides of a contrast.</summary>
public enum ContrastRelation
{
    /// <summary>Nothing: no text names another that it follows, or the sides are groups.</summary>
    Unknown,

    /// <summary>The second descends from the first, directly or through others.</summary>
    Descends,

    /// <summary>Texts of the set descend from each other, but the second not from the first: it is of another line.</summary>
    AnotherLine,
}
