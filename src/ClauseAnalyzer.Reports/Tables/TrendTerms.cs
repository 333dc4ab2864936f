using ClauseAnalyzer.Trends;
using ClauseAnalyzer.Trends.Shares;
using ClauseAnalyzer.Trends.Terms;

namespace ClauseAnalyzer.Reports.Tables;

/// <summary>Everything that a trend counts of terms, from one reading of the words. Immutable.</summary>
/// <param name="Rates">Rates of terms by document.</param>
/// <param name="GroupRates">Rates of terms by group.</param>
/// <param name="Keyness">Terms that set one text or group apart from another, those against the caller's reference first.</param>
internal sealed record TrendTerms(IReadOnlyList<TermRow> Rates, IReadOnlyList<GroupTermRow> GroupRates, IReadOnlyList<KeynessRow> Keyness)
{
    /// <summary>How many terms are charted when the caller names none.</summary>
    private const int ChosenTerms = 12;

    /// <summary>Rows that are kept for each side of a comparison of groups: there are many.</summary>
    private const int RowsASide = 50;

    /// <summary>Counts terms.</summary>
    /// <param name="documents">The documents in order of date.</param>
    /// <param name="groups">Their groups.</param>
    /// <param name="isGrouped">Whether groups are compared rather than documents.</param>
    /// <param name="counting">Terms asked for, and the reference.</param>
    public static TrendTerms Of(
        IReadOnlyList<TrendDocument> documents, IReadOnlyList<DocumentGroup> groups, bool isGrouped, TrendCounting counting)
    {
        // Of a document whose paragraphs fall into several groups each part is a document of the corpus.
        var columns = isGrouped
            ? groups.Select(group => (group.Name, group.Documents)).ToList()
            : documents.Select(document => (document.Name, Documents: (IReadOnlyList<TrendDocument>)[document])).ToList();
        List<TrendDocument> parts = [.. columns.SelectMany(column => column.Documents)];
        var corpus = new TermCorpus(parts, counting.Words, counting.Threads);
        var sides = Sides(columns);
        var terms = counting.Terms.Count > 0 ? counting.Terms : new TermChooser(corpus, [.. sides.Select(side => side.Documents)]).Choose(ChosenTerms);
        var counts = new TermCounts(parts, corpus.Text, terms, counting.Threads);
        return new TrendTerms(
            TermTable.Rows(documents, counts),
            TermTable.GroupRows(groups, counts),
            [.. AgainstReference(documents, counting), .. Compare(corpus, sides, isGrouped, counting.By)]);
    }

    private static List<KeynessSide> Sides(List<(string Name, IReadOnlyList<TrendDocument> Documents)> columns)
    {
        var sides = new List<KeynessSide>();
        var first = 0;
        foreach (var (name, documents) in columns)
        {
            sides.Add(new KeynessSide(name, [.. Enumerable.Range(first, documents.Count)]));
            first += documents.Count;
        }

        return sides;
    }

    // Years and documents follow each other, texts without a date follow none; other groups stand side by side.
    private static IReadOnlyList<KeynessRow> Compare(TermCorpus corpus, List<KeynessSide> sides, bool isGrouped, string? by) => isGrouped
        ? by is null or DocumentGroups.Year ? KeynessTable.Chain(corpus, [.. sides.Where(side => side.Name != DocumentGroups.Unknown)], RowsASide) : KeynessTable.Each(corpus, sides, RowsASide)
        : KeynessTable.Chain(corpus, sides);

    private static IReadOnlyList<KeynessRow> AgainstReference(IReadOnlyList<TrendDocument> documents, TrendCounting counting) =>
        counting.Reference is { } reference
            ? KeynessTable.Compare(reference, (documents is [var only] ? only.Name : $"{Invariant.Count(documents.Count)} texts", documents), counting.Words, threads: counting.Threads)
            : [];
}
