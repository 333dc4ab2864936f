using ClauseAnalyzer.Numerics;
using ClauseAnalyzer.Trends.Shares;
using ClauseAnalyzer.Trends.Terms;

namespace ClauseAnalyzer.Trends.Contrasts;

/// <summary>Sets themes, verbs, families, force, kinds of addressee and terms of two sides beside each other.</summary>
/// <remarks>
/// Three statements, kept apart. What two texts contain is a fact. Whether that is more than a chance allotment of their units
/// is Fisher's exact test, whose null is just that. Whether texts of a kind differ needs several texts on a side: there whole
/// texts change sides, within their organ where they are of several, and units of one text may hang together.
/// </remarks>
public static class ContrastTable
{
    /// <summary>Name of the table of terms; a term is counted once a paragraph.</summary>
    public const string Terms = "terms";

    private const string Organ = "organ";

    /// <summary>Counts a contrast.</summary>
    /// <param name="contrast">Its two sides.</param>
    /// <param name="terms">Terms to look at; may be empty.</param>
    /// <param name="termsLookedAt">How many terms these were chosen from, at least as many; their q counts all.</param>
    /// <param name="by">The column of the groups, null for texts: groups of organs are not parted by organ again.</param>
    /// <returns>By table, section, then value.</returns>
    public static IReadOnlyList<ContrastRow> Rows(Contrast contrast, IReadOnlyList<string> terms, int termsLookedAt, string? by = null)
    {
        ArgumentNullException.ThrowIfNull(contrast);
        ArgumentNullException.ThrowIfNull(terms);
        IReadOnlyList<TrendDocument> documents = [.. contrast.A.Documents, .. contrast.B.Documents];
        var counted = documents.Select(document => CountedDocument.Of([document], 1)[0]).ToList();
        var texts = counted.Select((document, index) => new ContrastText(
            document, index < contrast.A.Documents.Count, by is not null && DocumentGroups.ColumnsOf(by).Contains(Organ) ? "" : document.Document.Organ ?? "")).ToList();
        ShareMeasure[] measures =
        [
            ShareMeasures.Themes(documents), ShareMeasures.Verbs, ShareMeasures.Families(documents), ShareMeasures.Force(documents), ShareMeasures.AddresseeKinds,
        ];
        return
        [
            .. measures.SelectMany(measure => WithQ([.. Rows(contrast, texts, measure)], 0)),
            .. WithQ([.. TermRows(contrast, texts, terms)], termsLookedAt),
        ];
    }

    private static IEnumerable<ContrastRow> Rows(Contrast contrast, List<ContrastText> texts, ShareMeasure measure)
    {
        foreach (var section in measure.InSections)
        {
            var counts = texts.Select(text => ShareCounts.Sum(text.Counted.In(section).Select(measure.CountsOf))).ToList();
            var values = measure.Values ?? [.. counts.SelectMany(count => count.Counts).Select(count => count.Value).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
            foreach (var value in values.Where(_ => counts.Exists(count => count.N > 0)))
            {
                yield return Row(contrast, texts, (measure.Name, section, value, measure.Units), [.. counts.Select(count => (CountOf(count, value), count.N))]);
            }
        }
    }

    private static int CountOf(ShareCounts counts, string value) => counts.Counts.FirstOrDefault(count => count.Value == value).Count;

    // Each paragraph is a text of its own to the counter of terms, so that a paragraph with the term twice counts once.
    private static IEnumerable<ContrastRow> TermRows(Contrast contrast, List<ContrastText> texts, IReadOnlyList<string> terms)
    {
        if (terms.Count == 0)
        {
            return [];
        }

        var paragraphs = texts.SelectMany((text, index) => text.Counted.Paragraphs.Select(paragraph => (Text: index, paragraph.Paragraph))).ToList();
        IReadOnlyList<TrendDocument> each = [.. paragraphs.Select((paragraph, index) => new TrendDocument
        {
            Name = index.ToString("D9", System.Globalization.CultureInfo.InvariantCulture),
            Paragraphs = [paragraph.Paragraph],
        })];
        return TermTable.Rows(each, terms).GroupBy(row => row.Term, StringComparer.Ordinal).Select(term =>
        {
            var with = new int[texts.Count];
            foreach (var (row, paragraph) in term.Zip(paragraphs))
            {
                with[paragraph.Text] += row.Count > 0 ? 1 : 0;
            }

            return Row(contrast, texts, (Terms, TrendSection.All, term.Key, "paragraphs"), [.. with.Select((count, text) => (count, texts[text].Counted.Paragraphs.Count))]);
        });
    }

    private static ContrastRow Row(Contrast contrast, List<ContrastText> texts, (string Table, string Section, string Value, string Units) what, IReadOnlyList<(int Count, int N)> counts)
    {
        var sides = texts.Zip(counts).Where(text => text.Second.N > 0).ToLookup(text => text.First.IsA);
        IReadOnlyList<(int Count, int N)> a = [.. sides[true].Select(text => text.Second)];
        IReadOnlyList<(int Count, int N)> b = [.. sides[false].Select(text => text.Second)];
        var (countA, nA, countB, nB) = (a.Sum(text => text.Count), a.Sum(text => text.N), b.Sum(text => text.Count), b.Sum(text => text.N));
        var interval = nA == 0 || nB == 0 ? null : contrast.IsOfTexts ? DifferenceInterval.Of(countA, nA, countB, nB) : OfGroups(a, b);
        var (test, p) = nA == 0 || nB == 0 ? ("none", 1)
            : contrast.IsOfTexts ? ("fisher", FisherExactTest.Of(countA, nA, countB, nB))
            : OfGroups([.. texts.Zip(counts).Where(text => text.Second.N > 0)]);
        return new ContrastRow(
            contrast.A.Name,
            contrast.B.Name,
            contrast.Relation,
            what.Table,
            what.Section,
            what.Value,
            what.Units,
            countA,
            nA,
            countB,
            nB,
            interval?.Low,
            interval?.High,
            test,
            Math.Round(p, 6),
            1);
    }

    private static Interval? OfGroups(IReadOnlyList<(int Count, int N)> a, IReadOnlyList<(int Count, int N)> b) =>
        OfGroup(a) is { } first && OfGroup(b) is { } second ? DifferenceInterval.Of(first, second) : null;

    private static Interval? OfGroup(IReadOnlyList<(int Count, int N)> texts) =>
        ClusterShareInterval.Of([.. texts.Select((text, index) => (index, text.Count))], [.. texts.Select(text => text.N)]) is { } interval
            ? new Interval((double)texts.Sum(text => text.Count) / texts.Sum(text => text.N), interval.Low, interval.High)
            : null;

    private static (string, double) OfGroups(IReadOnlyList<(ContrastText Text, (int Count, int N) Units)> texts)
    {
        var organs = texts.Select(text => text.Text.Organ).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        IReadOnlyList<OrderedCount> series = [.. texts.Select(text => new OrderedCount(text.Units.Count, text.Units.N, text.Text.IsA ? 0 : 1, organs.IndexOf(text.Text.Organ)))];
        if (series.Count < 3 || series.GroupBy(text => text.Stratum).All(stratum => stratum.Select(text => text.Place).Distinct().Count() < 2))
        {
            return ("none", 1);
        }

        return organs.Count > 1 || series.Count < WildClusterTrendTest.LeastDocuments
            ? ("permutation", PermutationTrendTest.Of(series).P)
            : ("wild-cluster-bootstrap", WildClusterTrendTest.Of(series).P);
    }

    // Rows that were looked at but are not shown count as tests without a result.
    private static IEnumerable<ContrastRow> WithQ(IReadOnlyList<ContrastRow> rows, int lookedAt)
    {
        var tested = rows.Where(row => row.Test != "none").ToList();
        var p = tested.Select(row => row.P).Concat(Enumerable.Repeat(1.0, Math.Max(0, lookedAt - tested.Count))).ToList();
        var q = BenjaminiHochberg.QValues(p);
        return rows.Select(row => tested.IndexOf(row) is >= 0 and var index ? row with { Q = Math.Round(q[index], 6) } : row);
    }
}
