namespace ClauseAnalyzer.Trends.Terms;

/// <summary>Cuts a set of documents into parts that threads work on. The parts depend on the set alone, so that sums over them do too.</summary>
internal static class DocumentParts
{
    private const int Most = 16;

    /// <summary>The parts of a set of so many documents, each from its first document to before its last, in order.</summary>
    public static IReadOnlyList<(int From, int To)> Of(int documents)
    {
        var count = Math.Clamp(documents / 4, 1, Most);
        return [.. Enumerable.Range(0, count).Select(part => (part * documents / count, (part + 1) * documents / count))];
    }

    /// <summary>Works on every part, several at a time.</summary>
    /// <param name="documents">Number of documents.</param>
    /// <param name="threads">Parts at the same time.</param>
    /// <param name="work">Told the part's number, its first document, and the one after its last.</param>
    public static void ForEach(int documents, int threads, Action<int, int, int> work)
    {
        var parts = Of(documents);
        Parallel.For(0, parts.Count, new ParallelOptions { MaxDegreeOfParallelism = threads }, part => work(part, parts[part].From, parts[part].To));
    }
}
