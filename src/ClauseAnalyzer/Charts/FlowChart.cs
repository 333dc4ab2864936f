namespace ClauseAnalyzer.Charts;

/// <summary>
/// An alluvial chart: boxes in columns, joined by bands. It shows which paragraphs of a text
/// became which of the next; a box without a band on its left is new, one without a band on its right is dropped.
/// </summary>
public sealed record FlowChart : Chart
{
    /// <summary>The columns, from the left.</summary>
    public required IReadOnlyList<FlowStage> Stages { get; init; }

    /// <summary>The kinds of links, in the order of the legend and of the colours.</summary>
    public required IReadOnlyList<string> Kinds { get; init; }

    /// <summary>The bands, any order; each leads to a later column.</summary>
    public required IReadOnlyList<FlowLink> Links { get; init; }
}
