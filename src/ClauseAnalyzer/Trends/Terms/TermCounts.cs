namespace ClauseAnalyzer.Trends.Terms;

/// <summary>Occurrences of given terms in documents, counted once for all tables. Immutable and thread-safe.</summary>
internal sealed class TermCounts
{
    private readonly TermText text;
    private readonly int[][] counts;
    private readonly ILookup<string, int> partsByName;
    private readonly Dictionary<TrendDocument, int> partOf;

    /// <summary>Reads documents and counts.</summary>
    /// <param name="parts">Documents or parts of documents.</param>
    /// <param name="terms">The terms.</param>
    /// <param name="threads">Parts counted at the same time.</param>
    /// <exception cref="ArgumentException">A term holds no word.</exception>
    public TermCounts(IReadOnlyList<TrendDocument> parts, IReadOnlyList<string> terms, int threads)
        : this(parts, TermText.Read(parts, threads), terms, threads)
    {
    }

    /// <summary>Counts in a text that is read already.</summary>
    public TermCounts(IReadOnlyList<TrendDocument> parts, TermText text, IReadOnlyList<string> terms, int threads)
    {
        this.text = text;
        Terms = [.. terms.Distinct(StringComparer.Ordinal)];
        partsByName = parts.Select((part, index) => (part.Name, index)).ToLookup(part => part.Name, part => part.index, StringComparer.Ordinal);
        partOf = new Dictionary<TrendDocument, int>(ReferenceEqualityComparer.Instance);
        for (var index = 0; index < parts.Count; index++)
        {
            partOf.TryAdd(parts[index], index);
        }

        var search = new TermSearch(text, [.. Terms.Select(term => new TermPattern(term))]);
        counts = new int[parts.Count][];
        Parallel.For(0, counts.Length, new ParallelOptions { MaxDegreeOfParallelism = threads }, part => counts[part] = search.CountIn(part));
    }

    /// <summary>The terms, each once, in the order given.</summary>
    public IReadOnlyList<string> Terms { get; }

    /// <summary>All parts of a document.</summary>
    public IEnumerable<int> PartsOf(TrendDocument document) => partOf.TryGetValue(document, out var part) ? [part] : partsByName[document.Name];

    /// <summary>The part that a document is.</summary>
    public int PartOf(TrendDocument document) => partOf[document];

    /// <summary>Occurrences of a term in a part.</summary>
    public int CountOf(int part, int term) => counts[part][term];

    /// <summary>Words of a part.</summary>
    public int WordsOf(int part) => text.LengthOf(part);
}
