using System.Globalization;
using ClauseAnalyzer.Learning;

namespace ClauseAnalyzer.Trends.Shares;

/// <summary>Shares of themes by year.</summary>
public static class PeriodTable
{
    private const int December = 12;

    /// <summary>Shares of paragraphs that carry each theme, over the documents of each year.</summary>
    /// <param name="documents">The texts, in any order; those without a date are left out.</param>
    /// <returns>By year, section, then theme in the model's order. Intervals are percentile bootstraps of whole documents from a fixed seed, so that paragraphs of one document need not be independent.</returns>
    public static IReadOnlyList<PeriodRow> Themes(IReadOnlyList<TrendDocument> documents)
    {
        var last = documents.Max(document => document.Date);
        return
        [
            .. ShareTables.Themes([.. documents.Where(document => document.Date is not null)]).Rows
                .GroupBy(row => (row.Date!.Value.Year, row.Section, row.Value))
                .OrderBy(group => group.Key.Year)
                .ThenBy(group => TrendSection.Names.ToList().IndexOf(group.Key.Section))
                .Select(group => Row([.. group], group.Key.Year == last!.Value.Year && last.Value.Month < December)),
        ];
    }

    private static PeriodRow Row(IReadOnlyList<ShareRow> rows, bool isPartial)
    {
        var interval = Bootstrap.IntervalOf(rows.Count, times => Share(rows, times));
        return new PeriodRow(
            rows[0].Date!.Value.Year.ToString(CultureInfo.InvariantCulture),
            isPartial,
            rows[0].Section,
            rows[0].Value,
            rows.Count,
            rows.Sum(row => row.Count),
            rows.Sum(row => row.N),
            (double)rows.Sum(row => row.Count) / rows.Sum(row => row.N),
            rows.Count > 1 ? interval.Low : null,
            rows.Count > 1 ? interval.High : null);
    }

    private static double Share(IReadOnlyList<ShareRow> rows, int[] times)
    {
        var (count, n) = (0L, 0L);
        for (var index = 0; index < times.Length; index++)
        {
            count += (long)times[index] * rows[index].Count;
            n += (long)times[index] * rows[index].N;
        }

        return (double)count / n;
    }
}
