using ClauseAnalyzer.Lexicon;
using ClauseAnalyzer.Trends;

namespace ClauseAnalyzer.Reports.Tables;

/// <summary>How documents are counted. Immutable.</summary>
/// <param name="Words">What ends a term.</param>
internal sealed record TrendCounting(TermWords Words)
{
    /// <summary>Terms to chart; empty to let the data choose.</summary>
    public IReadOnlyList<string> Terms { get; init; } = [];

    /// <summary>The column to group by; null to group many documents by year and few not at all.</summary>
    public string? By { get; init; }

    /// <summary>What counts as softer or stronger; null to compare acts within a family only.</summary>
    public ChangeScale? Changes { get; init; }

    /// <summary>The column that puts texts without dates in order; null for their dates.</summary>
    public string? OrderColumn { get; init; }

    /// <summary>The two texts, groups or years to set beside each other; null for the first and the last in time.</summary>
    public (string A, string B)? Contrast { get; init; }

    /// <summary>Texts that key terms are found against, and their name; null to compare the documents with each other.</summary>
    public (string Name, IReadOnlyList<TrendDocument> Documents)? Reference { get; init; }

    /// <summary>Documents counted at the same time, at least 1. The tables do not depend on it.</summary>
    public int Threads { get; init; } = 1;
}
