namespace ClauseAnalyzer.Trends.Duties;

/// <summary>Finds reporting requests, review and sunset clauses, funding clauses and follow-up meetings.</summary>
public static class DutyFinder
{
    /// <summary>The duties of the operative paragraphs.</summary>
    /// <param name="documents">The texts, in any order.</param>
    /// <returns>By document in order of date, then position, then place in the paragraph.</returns>
    public static IReadOnlyList<DutyRow> Find(IReadOnlyList<TrendDocument> documents) => throw new NotImplementedException();
}
