using ClauseAnalyzer.Reports.Tables;
using ClauseAnalyzer.Trends;
using ClauseAnalyzer.Trends.Shares;

namespace ClauseAnalyzer.Reports.Page;

/// <summary>Sentences on shares that move along the order of the texts.</summary>
internal static class TrendFindings
{
    // Less than five points are no change that a reader would be misled by.
    private const double NoticeableMix = 0.05;

    /// <summary>Themes whose share moves, by how much.</summary>
    public static IEnumerable<Finding> Moving(TrendTables tables) => OfAll(tables)
        .Where(test => test.Trend.Verdict is "rises" or "falls")
        .OrderByDescending(test => Math.Abs(test.Trend.Shift?.Change ?? 0)).ThenBy(test => test.Number)
        .Select(test => new Finding(
            $"{Words.Capital(Display.Theme(test.Trend.Value))}: the share {test.Trend.Verdict} along the {Invariant.Count(test.Trend.Documents)} texts by {test.Trend.Order}{Within(test.Trend)}{Halves(test.Trend)} ({TestName(test.Trend)}, {Words.Chance("p", test.Trend.P)}, {Words.Chance("q", test.Trend.Q)}).",
            "tests",
            test.Number));

    /// <summary>Themes whose share differs mostly because the later texts are of other organs.</summary>
    public static IEnumerable<Finding> OfMix(TrendTables tables) => OfAll(tables)
        .Where(test => test.Trend.Verdict == "no detectable change" && test.Trend.Within.Length > 0 && test.Trend.Shift is { } shift
            && Math.Abs(shift.Mix) >= NoticeableMix && Math.Abs(shift.Mix) > Math.Abs(shift.Within))
        .OrderByDescending(test => Math.Abs(test.Trend.Shift!.Mix)).ThenBy(test => test.Number)
        .Select(test => new Finding(
            $"{Words.Capital(Display.Theme(test.Trend.Value))}: {Invariant.Percent(test.Trend.Shift!.Before)} of the paragraphs in the earlier half of the texts, {Invariant.Percent(test.Trend.Shift.After)} in the later; "
            + $"of the {Words.Points(test.Trend.Shift.Change)} {Words.Points(test.Trend.Shift.Mix)} are a change of mix, because the later texts are of other {test.Trend.Within}s; "
            + $"within {test.Trend.Within}s no change is detectable ({Words.Chance("p", test.Trend.P)}, {Words.Chance("q", test.Trend.Q)}).",
            "tests",
            test.Number));

    /// <summary>What the tests along the texts take as random, and whether they could have found anything.</summary>
    public static IEnumerable<Finding> Reach(TrendTables tables)
    {
        var explained = tables.Documents.Count > 1 ? ShareTrends.Explain(tables.Tests) : "";
        if (explained.Length > 0)
        {
            yield return new Finding("Along the texts: " + Lower(explained), "tests", null, true);
        }
    }

    private static IEnumerable<(ShareTrend Trend, int Number)> OfAll(TrendTables tables) =>
        tables.Tests.Select((trend, index) => (trend, index + 1)).Where(test => test.trend.Section == TrendSection.All);

    private static string Within(ShareTrend trend) => trend.Within.Length == 0 ? "" : $", texts of one {trend.Within} set beside each other only";

    private static string Halves(ShareTrend trend)
    {
        if (trend.Shift is not { } shift)
        {
            return "";
        }

        var halves = $", from {Invariant.Percent(shift.Before)} of the paragraphs in the earlier half to {Invariant.Percent(shift.After)} in the later";
        return trend.Within.Length == 0 ? halves
            : $"{halves}; of the {Words.Points(shift.Change)} {Words.Points(shift.Mix)} are a change of mix between {trend.Within}s and {Words.Points(shift.Within)} a change within them";
    }

    private static string TestName(ShareTrend trend) => trend.Test == "permutation" ? "permutation of the texts" : "wild cluster bootstrap by text";

    private static string Lower(string sentence) => char.ToLowerInvariant(sentence[0]) + sentence[1..];
}
