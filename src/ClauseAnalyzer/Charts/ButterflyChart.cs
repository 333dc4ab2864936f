namespace ClauseAnalyzer.Charts;

/// <summary>Bars to both sides of a line: the terms that are key to one text, and those key to the other.</summary>
public sealed record ButterflyChart : Chart
{
    /// <summary>The text that negative scores speak for, and its n.</summary>
    public required ChartCategory Left { get; init; }

    /// <summary>The text that positive scores speak for, and its n.</summary>
    public required ChartCategory Right { get; init; }

    /// <summary>The terms; each side is drawn from its strongest, equal scores by ordinal order of the term.</summary>
    public required IReadOnlyList<ButterflyItem> Items { get; init; }

    /// <summary>
    /// Score, above zero, from which a term counts as key: drawn as a line on both sides, bars below it pale. Default 1.96;
    /// null for none.
    /// </summary>
    public double? Threshold { get; init; } = 1.96;
}
