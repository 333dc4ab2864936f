using ClauseAnalyzer.Trends;
using ClauseAnalyzer.Trends.Associations;
using ClauseAnalyzer.Trends.Contrasts;
using ClauseAnalyzer.Trends.Shares;
using ClauseAnalyzer.Trends.Terms;

namespace ClauseAnalyzer.Reports.Tables;

/// <summary>Everything that a trend counts of terms, from one reading of the words. Immutable.</summary>
/// <param name="Rates">Rates of terms by document.</param>
/// <param name="GroupRates">Rates of terms by group.</param>
/// <param name="Keyness">Terms that set one text or group apart from another: against the caller's reference first, then the first contrast.</param>
/// <param name="Collocates">Words that stand near the terms.</param>
/// <param name="Contrasted">For each contrast the terms that differ most, and how many they were chosen from.</param>
internal sealed record TrendTerms(
    IReadOnlyList<TermRow> Rates,
    IReadOnlyList<GroupTermRow> GroupRates,
    IReadOnlyList<KeynessRow> Keyness,
    IReadOnlyList<Collocate> Collocates,
    IReadOnlyList<(IReadOnlyList<string> Terms, int LookedAt)> Contrasted)
{
    // So many terms of each side of a contrast are looked at again, paragraph by paragraph.
    private const int ContrastedASide = 15;

    /// <summary>How many terms are charted when the caller names none.</summary>
    private const int ChosenTerms = 12;

    /// <summary>Rows that are kept for each side of a comparison of groups: there are many.</summary>
    private const int RowsASide = 50;

    private const int RowsOfTexts = 100;

    /// <summary>Counts terms.</summary>
    /// <param name="documents">The documents in order of date.</param>
    /// <param name="groups">Their groups.</param>
    /// <param name="isGrouped">Whether groups are compared rather than documents.</param>
    /// <param name="contrasts">What is set beside each other.</param>
    /// <param name="counting">Terms asked for, and the reference.</param>
    public static TrendTerms Of(
        IReadOnlyList<TrendDocument> documents, IReadOnlyList<DocumentGroup> groups, bool isGrouped, IReadOnlyList<Contrast> contrasts, TrendCounting counting)
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
        var hasOrder = isGrouped ? DocumentGroups.AreInTime(counting.By ?? DocumentGroups.Year) : TextOrder.Of(documents, counting.OrderColumn, counting.By).Exists;
        var contrasted = contrasts.Select(contrast => CompareSides(corpus, parts, contrast)).ToList();
        return new TrendTerms(
            TermTable.Rows(documents, counts),
            TermTable.GroupRows(groups, counts),
            [.. AgainstReference(documents, counting), .. Keynesses(contrasted, Compare(corpus, sides, isGrouped, hasOrder))],
            Trends.Associations.Collocates.Of(corpus.Text, counts.Terms),
            [.. contrasted.Select(contrast => (TermsOf(contrast.Rows, counting), contrast.LookedAt))]);
    }

    // The first contrast opens the table and the chart, and is not told twice.
    private static IEnumerable<KeynessRow> Keynesses(List<(IReadOnlyList<KeynessRow> Rows, int LookedAt)> contrasted, IReadOnlyList<KeynessRow> others) =>
        contrasted.SelectMany(contrast => contrast.Rows)
            .Concat(others.Where(row => !contrasted.Exists(contrast => contrast.Rows is [var first, ..] && first.Reference == row.Reference && first.Target == row.Target)));

    private static (IReadOnlyList<KeynessRow> Rows, int LookedAt) CompareSides(TermCorpus corpus, List<TrendDocument> parts, Contrast contrast)
    {
        var (a, b) = (SideOf(parts, contrast.A), SideOf(parts, contrast.B));
        var comparison = new KeynessComparison(corpus, contrast.IsOfTexts ? RowsOfTexts : RowsASide);
        return (comparison.Between(a, b), comparison.LookedAt(a, b));
    }

    // The parts of a document that falls into several groups have its name.
    private static KeynessSide SideOf(List<TrendDocument> parts, ContrastSide side)
    {
        List<int> found = [.. parts.Index().Where(part => side.Documents.Any(document => ReferenceEquals(document, part.Item))).Select(part => part.Index)];
        return new KeynessSide(side.Name, found.Count > 0 ? found : [.. parts.Index().Where(part => side.Documents.Any(document => document.Name == part.Item.Name)).Select(part => part.Index)]);
    }

    private static IReadOnlyList<string> TermsOf(IReadOnlyList<KeynessRow> rows, TrendCounting counting) =>
    [
        .. rows.Where(row => row.Z > 0).Take(ContrastedASide).Concat(rows.Where(row => row.Z <= 0).TakeLast(ContrastedASide)).Select(row => row.Term)
            .Concat(counting.Terms).Distinct(StringComparer.Ordinal),
    ];

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

    // Years and dated documents follow each other, texts without a date follow none; what has no order stands side by side.
    private static IReadOnlyList<KeynessRow> Compare(TermCorpus corpus, List<KeynessSide> sides, bool isGrouped, bool hasOrder)
    {
        var rows = isGrouped ? RowsASide : RowsOfTexts;
        return hasOrder ? KeynessTable.Chain(corpus, [.. sides.Where(side => side.Name != DocumentGroups.Unknown)], rows) : KeynessTable.Each(corpus, sides, rows);
    }

    private static IReadOnlyList<KeynessRow> AgainstReference(IReadOnlyList<TrendDocument> documents, TrendCounting counting) =>
        counting.Reference is { } reference
            ? KeynessTable.Compare(reference, (documents is [var only] ? only.Name : $"{Invariant.Count(documents.Count)} texts", documents), counting.Words, threads: counting.Threads)
            : [];
}
