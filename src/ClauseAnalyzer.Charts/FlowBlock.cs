namespace ClauseAnalyzer.Charts;

/// <summary>The boxes of one document in a flow chart.</summary>
/// <param name="Category">The document, and its n.</param>
/// <param name="Nodes">Its boxes, from the top.</param>
public sealed record FlowBlock(ChartCategory Category, IReadOnlyList<FlowNode> Nodes);
