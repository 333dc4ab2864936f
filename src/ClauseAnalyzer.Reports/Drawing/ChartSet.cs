using ClauseAnalyzer.Charts;
using ClauseAnalyzer.Reports.Tables;

namespace ClauseAnalyzer.Reports.Drawing;

/// <summary>The charts of a trend, in the order of the report.</summary>
internal static class ChartSet
{
    /// <summary>Every chart; one without data says why, so that its file is there for all who look for it. The timeline is missing where texts are too many, the shift where nothing can be set beside anything; all are without a document.</summary>
    /// <param name="tables">What was counted.</param>
    /// <param name="highestRank">The rank of the strongest directive verbs on the force scale.</param>
    public static IReadOnlyList<Chart> Of(TrendTables tables, int highestRank)
    {
        if (tables.Documents.Count == 0)
        {
            return [];
        }

        var columns = new ChartColumns(tables);
        Chart?[] charts =
        [
            ShiftChart.Of(tables),
            LineageCharts.Timeline(tables),
            ShareCharts.Themes(tables, columns),
            ShareCharts.Verbs(tables, columns),
            ShareCharts.Families(tables, columns),
            ShareCharts.Force(tables, columns, highestRank),
            AddresseeChart.Of(tables, columns),
            WordCharts.Terms(tables, columns),
            WordCharts.Keyness(tables),
            LineageCharts.Flow(tables),
        ];
        return [.. charts.OfType<Chart>()];
    }
}
