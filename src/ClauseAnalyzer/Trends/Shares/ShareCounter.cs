using ClauseAnalyzer.Numerics;

namespace ClauseAnalyzer.Trends.Shares;

/// <summary>Counts measures by document and section.</summary>
internal static class ShareCounter
{
    /// <summary>The tables of some measures.</summary>
    /// <param name="documents">The texts in order of date.</param>
    /// <param name="measures">What to count.</param>
    /// <param name="threads">Texts counted at the same time; the tables do not depend on it.</param>
    public static IReadOnlyList<ShareTable> Tables(IReadOnlyList<CountedDocument> documents, IReadOnlyList<ShareMeasure> measures, int threads)
    {
        var rows = new List<ShareRow>[documents.Count][];
        Parallel.For(0, rows.Length, new ParallelOptions { MaxDegreeOfParallelism = threads }, index => rows[index] = Rows(documents[index], measures));
        return
        [
            .. measures.Select((measure, index) => new ShareTable(measure.Name, measure.ValueColumn, measure.Meaning, [.. rows.SelectMany(document => document[index])])
            {
                Units = measure.Units,
            }),
        ];
    }

    private static List<ShareRow>[] Rows(CountedDocument document, IReadOnlyList<ShareMeasure> measures)
    {
        List<ShareRow>[] rows = [.. measures.Select(_ => new List<ShareRow>())];
        foreach (var section in TrendSection.Names)
        {
            foreach (var (index, measure) in measures.Index().Where(measure => measure.Item.InSections.Contains(section, StringComparer.Ordinal)))
            {
                rows[index].AddRange(Rows(document, section, measure));
            }
        }

        return rows;
    }

    // A section without a unit has no rows: a share of nothing is not 0.
    private static List<ShareRow> Rows(CountedDocument document, string section, ShareMeasure measure)
    {
        var paragraphs = document.In(section).Select(measure.CountsOf).Where(counts => counts.N > 0).ToList();
        if (paragraphs.Count == 0)
        {
            return [];
        }

        var total = ShareCounts.Sum(paragraphs);
        var counts = total.Counts.ToDictionary(value => value.Value, value => value.Count, StringComparer.Ordinal);
        var values = measure.Values ?? [.. counts.Keys.Order(StringComparer.Ordinal)];
        IReadOnlyList<(double Low, double High)> intervals = measure.IsOfWords
            ? [.. ClusterIntervals.Of(paragraphs, values).Select(interval => interval ?? (0, 1))]
            : [.. values.Select(value => WilsonInterval.Of(counts.GetValueOrDefault(value), total.N))];
        return
        [
            .. values.Select((value, index) => new ShareRow(
                document.Document.Name,
                document.Document.Date,
                section,
                value,
                counts.GetValueOrDefault(value),
                total.N,
                (double)counts.GetValueOrDefault(value) / total.N,
                intervals[index].Low,
                intervals[index].High)),
        ];
    }
}
