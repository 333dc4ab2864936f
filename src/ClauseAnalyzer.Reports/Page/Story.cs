namespace ClauseAnalyzer.Reports.Page;

/// <summary>What a trend found, the most important first. Immutable.</summary>
/// <param name="Top">At most three sentences, chosen by the rule of <see cref="StoryTeller"/>; the same in the terminal, the report and run.json.</param>
/// <param name="Unchanged">What did not change, in one sentence; null where nothing was compared.</param>
/// <param name="More">Everything else that was found, in the order of the report.</param>
internal sealed record Story(IReadOnlyList<Finding> Top, Finding? Unchanged, IReadOnlyList<Finding> More)
{
    /// <summary>All sentences, the most important first.</summary>
    public IReadOnlyList<Finding> All => [.. Top, .. Unchanged is null ? [] : new[] { Unchanged }, .. More];
}
