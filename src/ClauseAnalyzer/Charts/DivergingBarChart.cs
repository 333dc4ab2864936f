namespace ClauseAnalyzer.Charts;

/// <summary>
/// Bars of ordered levels that part at a common line, the weaker to the left, the stronger to
/// the right, drawn as shares of each bar's sum: the force of directive clauses per document.
/// </summary>
public sealed record DivergingBarChart : Chart
{
    /// <summary>Names of the levels, from the weakest to the strongest.</summary>
    public required IReadOnlyList<string> Levels { get; init; }

    /// <summary>Index of the level that lies across the line, half to each side; null when the line parts two levels.</summary>
    public int? MiddleLevel { get; init; }

    /// <summary>How many levels lie left of the line, when there is no middle level; null for half of them, rounded down.</summary>
    public int? LevelsOnLeft { get; init; }

    /// <summary>Heading over the left side. Default "weaker".</summary>
    public string LeftTitle { get; init; } = "weaker";

    /// <summary>Heading over the right side. Default "stronger".</summary>
    public string RightTitle { get; init; } = "stronger";

    /// <summary>The bars, from the top; each has one count a level.</summary>
    public required IReadOnlyList<StackedBar> Bars { get; init; }
}
