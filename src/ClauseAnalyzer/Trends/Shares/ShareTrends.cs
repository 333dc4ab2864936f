namespace ClauseAnalyzer.Trends.Shares;

/// <summary>Tests whether shares of themes move along the documents' order.</summary>
public static class ShareTrends
{
    /// <summary>One test a theme and section.</summary>
    /// <param name="documents">The texts, in any order; they are tested in order of date.</param>
    /// <returns>By section, then theme in the model's order.</returns>
    public static IReadOnlyList<ShareTrend> Themes(IReadOnlyList<TrendDocument> documents) => throw new NotImplementedException();
}
