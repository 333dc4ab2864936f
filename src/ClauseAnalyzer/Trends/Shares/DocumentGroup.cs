namespace ClauseAnalyzer.Trends.Shares;

/// <summary>Documents, or parts of documents, that are counted together.</summary>
/// <param name="Name">"2019", "General Assembly".</param>
/// <param name="IsPartial">Whether it is the last year of the set and its last document is dated before December: more may come.</param>
/// <param name="Documents">In order of date; of a document whose paragraphs fall into several groups, the paragraphs of this one.</param>
public sealed record DocumentGroup(string Name, bool IsPartial, IReadOnlyList<TrendDocument> Documents);
