using ClauseAnalyzer.Lexicon;
using ClauseAnalyzer.Numerics;
using ClauseAnalyzer.Trends.Shares;

namespace ClauseAnalyzer.Trends.Terms;

/// <summary>Rates of terms by document and by group of documents.</summary>
public static class TermTable
{
    private const double Thousand = 1_000;

    /// <summary>The rate of each term in each document.</summary>
    /// <param name="documents">The texts, in any order.</param>
    /// <param name="terms">
    /// Terms of one or more words. Case, and hyphen or space between words, make no difference; the last word is found in the
    /// singular and the regular plural; "*" at the end of a word stands for any ending.
    /// </param>
    /// <param name="threads">Texts counted at the same time, at least 1; the rows do not depend on it.</param>
    /// <returns>By term in the given order, then by document in order of date; a row also where the count is 0.</returns>
    /// <exception cref="ArgumentException">A term holds no word.</exception>
    public static IReadOnlyList<TermRow> Rows(IReadOnlyList<TrendDocument> documents, IReadOnlyList<string> terms, int threads = 1)
    {
        ArgumentNullException.ThrowIfNull(terms);
        var ordered = TrendDocument.InOrder(documents);
        return Rows(ordered, new TermCounts(ordered, terms, threads));
    }

    /// <summary>The terms whose use differs most between the documents: what to chart when nobody asked for terms.</summary>
    /// <param name="documents">The texts, in any order.</param>
    /// <param name="words">What ends a term.</param>
    /// <param name="count">At most so many, at least 1.</param>
    /// <returns>Terms as they are mostly written, the most uneven first; empty for fewer than two documents.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is below 1.</exception>
    public static IReadOnlyList<string> ChooseTerms(IReadOnlyList<TrendDocument> documents, TermWords words, int count)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        ArgumentNullException.ThrowIfNull(documents);
        var corpus = new TermCorpus(TrendDocument.InOrder(documents), words, 1);
        return new TermChooser(corpus, [.. Enumerable.Range(0, documents.Count).Select(document => new[] { document })]).Choose(count);
    }

    /// <summary>The rate of each term over the documents of each group.</summary>
    /// <param name="groups">The groups, in the order of their rows.</param>
    /// <param name="terms">Terms as <see cref="Rows(IReadOnlyList{TrendDocument}, IReadOnlyList{string}, int)"/> takes them.</param>
    /// <param name="threads">Texts counted at the same time, at least 1; the rows do not depend on it.</param>
    /// <returns>By term in the given order, then by group. Intervals take whole documents as random; null for a group of too few documents.</returns>
    /// <exception cref="ArgumentException">A term holds no word.</exception>
    public static IReadOnlyList<GroupTermRow> GroupRows(IReadOnlyList<DocumentGroup> groups, IReadOnlyList<string> terms, int threads = 1)
    {
        ArgumentNullException.ThrowIfNull(groups);
        var counts = new TermCounts([.. groups.SelectMany(group => group.Documents)], terms, threads);
        return GroupRows(groups, counts);
    }

    /// <summary>The rates by document of terms that are counted already.</summary>
    internal static IReadOnlyList<TermRow> Rows(IReadOnlyList<TrendDocument> ordered, TermCounts counts) =>
    [
        .. counts.Terms.SelectMany((term, index) => ordered.Select(document => Row(
            document, term, counts.PartsOf(document).Sum(part => counts.CountOf(part, index)), counts.PartsOf(document).Sum(counts.WordsOf)))),
    ];

    /// <summary>The rates by group of terms that are counted already.</summary>
    internal static IReadOnlyList<GroupTermRow> GroupRows(IReadOnlyList<DocumentGroup> groups, TermCounts counts) =>
        [.. counts.Terms.SelectMany((term, index) => groups.Select(group => Row(group, term, [.. group.Documents.Select(document => Cluster(document, term, index, counts))])))];

    // A document that a group holds a part of is found by that part, else by its name.
    private static ShareCounts Cluster(TrendDocument document, string term, int index, TermCounts counts)
    {
        var part = counts.PartOf(document);
        return new ShareCounts(counts.WordsOf(part), counts.CountOf(part, index) is > 0 and var count ? [(term, count)] : []);
    }

    private static TermRow Row(TrendDocument document, string term, int count, int words)
    {
        var (low, high) = PoissonInterval.Of(count);
        var perThousand = words == 0 ? 0 : Thousand / words;
        return new TermRow(document.Name, document.Date, term, count, words, count * perThousand, low * perThousand, high * perThousand);
    }

    private static GroupTermRow Row(DocumentGroup group, string term, IReadOnlyList<ShareCounts> documents)
    {
        List<ShareCounts> clusters = [.. documents.Where(document => document.N > 0)];
        var total = ShareCounts.Sum(clusters);
        var count = clusters.Sum(cluster => cluster.Counts.Sum(value => value.Count));
        var interval = ClusterIntervals.Of(clusters, [term])[0];
        return new GroupTermRow(
            group.Name,
            group.IsPartial,
            term,
            clusters.Count,
            count,
            total.N,
            total.N == 0 ? 0 : Thousand * count / total.N,
            Thousand * interval?.Low,
            Thousand * interval?.High);
    }
}
