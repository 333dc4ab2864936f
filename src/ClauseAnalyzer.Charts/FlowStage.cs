namespace ClauseAnalyzer.Charts;

/// <summary>
/// One column of a flow chart. It holds one document, or several that the next column descends
/// from together, one under the other.
/// </summary>
/// <param name="Blocks">The documents, from the top.</param>
public sealed record FlowStage(IReadOnlyList<FlowBlock> Blocks);
