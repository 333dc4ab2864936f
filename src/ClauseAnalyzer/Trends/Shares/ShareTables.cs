namespace ClauseAnalyzer.Trends.Shares;

/// <summary>Counts themes, verbs, families, force and addressees by document and section.</summary>
public static class ShareTables
{
    /// <summary>Shares of paragraphs that carry each theme: a row for each theme, also where the count is 0.</summary>
    /// <param name="documents">The texts, in any order.</param>
    /// <returns>Table "themes".</returns>
    public static ShareTable Themes(IReadOnlyList<TrendDocument> documents) => throw new NotImplementedException();

    /// <summary>Shares of clauses by verb: a row for each verb that occurs.</summary>
    /// <param name="documents">The texts, in any order.</param>
    /// <returns>Table "verbs".</returns>
    public static ShareTable Verbs(IReadOnlyList<TrendDocument> documents) => throw new NotImplementedException();

    /// <summary>Shares of clauses by family of their verb: a row for each family of the set, also where the count is 0.</summary>
    /// <param name="documents">The texts, in any order.</param>
    /// <returns>Table "families".</returns>
    public static ShareTable Families(IReadOnlyList<TrendDocument> documents) => throw new NotImplementedException();

    /// <summary>Shares of ranked directive clauses by rank: a row for each rank of the set, also where the count is 0.</summary>
    /// <param name="documents">The texts, in any order.</param>
    /// <returns>Table "force".</returns>
    public static ShareTable Force(IReadOnlyList<TrendDocument> documents) => throw new NotImplementedException();

    /// <summary>Shares of clauses that name an addressee by addressee, as written: a row for each that occurs.</summary>
    /// <param name="documents">The texts, in any order.</param>
    /// <returns>Table "addressees".</returns>
    public static ShareTable Addressees(IReadOnlyList<TrendDocument> documents) => throw new NotImplementedException();
}
