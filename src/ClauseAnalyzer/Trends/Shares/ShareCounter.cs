using ClauseAnalyzer.Classification;
using ClauseAnalyzer.Trends.Statistics;

namespace ClauseAnalyzer.Trends.Shares;

/// <summary>Counts values by document and section.</summary>
internal static class ShareCounter
{
    /// <summary>Rows for values known beforehand, one each, also where the count is 0.</summary>
    /// <param name="documents">The texts, in any order.</param>
    /// <param name="values">The values, in the order of their rows.</param>
    /// <param name="unitsOf">The units of a paragraph, each as the values that it has, without repeats.</param>
    public static List<ShareRow> Rows(
        IReadOnlyList<TrendDocument> documents,
        IReadOnlyList<string> values,
        Func<ClassifiedParagraph, IEnumerable<IReadOnlyList<string>>> unitsOf) =>
        Rows(documents, _ => values, unitsOf);

    /// <summary>Rows for the values that occur in a section of a document, in ordinal order.</summary>
    public static List<ShareRow> Rows(
        IReadOnlyList<TrendDocument> documents,
        Func<ClassifiedParagraph, IEnumerable<IReadOnlyList<string>>> unitsOf) =>
        Rows(documents, counts => counts.Keys.Order(StringComparer.Ordinal), unitsOf);

    private static List<ShareRow> Rows(
        IReadOnlyList<TrendDocument> documents,
        Func<Dictionary<string, int>, IEnumerable<string>> valuesOf,
        Func<ClassifiedParagraph, IEnumerable<IReadOnlyList<string>>> unitsOf)
    {
        var rows = new List<ShareRow>();
        foreach (var document in TrendDocument.InOrder(documents))
        {
            foreach (var section in TrendSection.Names)
            {
                var units = TrendSection.Of(document, section).SelectMany(unitsOf).ToList();
                if (units.Count > 0)
                {
                    var counts = units.SelectMany(values => values).CountBy(value => value, StringComparer.Ordinal)
                        .ToDictionary(StringComparer.Ordinal);
                    rows.AddRange(valuesOf(counts).Select(value =>
                        Row(document, section, value, counts.GetValueOrDefault(value), units.Count)));
                }
            }
        }

        return rows;
    }

    private static ShareRow Row(TrendDocument document, string section, string value, int count, int n)
    {
        var (low, high) = WilsonInterval.Of(count, n);
        return new ShareRow(document.Name, document.Date, section, value, count, n, (double)count / n, low, high);
    }
}
