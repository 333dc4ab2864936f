namespace ClauseAnalyzer.Charts;

/// <summary>Bars cut into parts that add up: families of verbs per document.</summary>
public sealed record StackedBarChart : Chart
{
    /// <summary>Names of the parts, in the order of stacking from the left.</summary>
    public required IReadOnlyList<string> Parts { get; init; }

    /// <summary>The bars, from the top.</summary>
    public required IReadOnlyList<StackedBar> Bars { get; init; }

    /// <summary>True to draw shares of each bar's sum, false to draw the counts. Default true.</summary>
    public bool AsShares { get; init; } = true;
}
