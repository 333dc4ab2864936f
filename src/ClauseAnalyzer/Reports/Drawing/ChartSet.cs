using ClauseAnalyzer.Charts;
using ClauseAnalyzer.Reports.Tables;

namespace ClauseAnalyzer.Reports.Drawing;

/// <summary>The charts of a trend, in the order of the report.</summary>
internal static class ChartSet
{
    /// <summary>Every chart that the tables have data for; none without a document.</summary>
    public static IReadOnlyList<Chart> Of(TrendTables tables)
    {
        if (tables.Documents.Count == 0)
        {
            return [];
        }

        var columns = ChartColumns.Of(tables.Documents);
        IReadOnlyList<string> terms = [.. tables.Terms.Select(row => row.Term).Distinct(StringComparer.Ordinal)];
        Chart?[] charts =
        [
            LineageCharts.Timeline(tables),
            ShareCharts.Themes(columns),
            ShareCharts.Verbs(columns),
            ShareCharts.Families(columns),
            ShareCharts.Force(columns),
            WordCharts.Terms(columns, terms),
            WordCharts.Keyness(tables.Keyness),
            LineageCharts.Flow(tables),
        ];
        return [.. charts.OfType<Chart>()];
    }
}
