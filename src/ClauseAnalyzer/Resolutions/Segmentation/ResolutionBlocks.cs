namespace ClauseAnalyzer.Resolutions.Segmentation;

/// <summary>The blocks of one resolution of a document.</summary>
/// <param name="Masthead">What stands before the enacting words; empty when there is nothing.</param>
/// <param name="Body">The enacting words and all that follows.</param>
internal sealed record ResolutionBlocks(IReadOnlyList<Block> Masthead, IReadOnlyList<Block> Body);
