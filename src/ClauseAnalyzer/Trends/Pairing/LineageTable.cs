namespace ClauseAnalyzer.Trends.Pairing;

/// <summary>The lineage of every text of a trend.</summary>
public static class LineageTable
{
    /// <summary>Follows each text back to the texts it descends from, or, where none is named, to the earlier texts its paragraphs resemble.</summary>
    /// <param name="documents">Any number, in any order.</param>
    /// <returns>One link a document that has an earlier text in the set, in order of date.</returns>
    public static IReadOnlyList<LineageLink> Links(IReadOnlyList<TrendDocument> documents) => throw new NotImplementedException();

    /// <summary>The lines of lineage.csv.</summary>
    /// <param name="links">The links, in order.</param>
    /// <returns>One row a pair, in the order of the links and of their pairs.</returns>
    public static IReadOnlyList<LineageRow> Rows(IReadOnlyList<LineageLink> links) => throw new NotImplementedException();
}
