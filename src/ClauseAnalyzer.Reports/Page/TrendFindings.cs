using ClauseAnalyzer.Reports.Tables;
using ClauseAnalyzer.Trends;
using ClauseAnalyzer.Trends.Contrasts;
using ClauseAnalyzer.Trends.Shares;

namespace ClauseAnalyzer.Reports.Page;

/// <summary>Sentences on shares that move along the order of the texts.</summary>
internal static class TrendFindings
{
    // Less than five points are no change that a reader would be misled by.
    private const double NoticeableMix = 0.05;

    /// <summary>Themes whose share moves, by how much.</summary>
    public static IEnumerable<Finding> Moving(TrendTables tables) => OfAll(tables)
        .Where(test => test.Trend.IsNoticeable)
        .OrderByDescending(test => Math.Abs(test.Trend.Movement)).ThenBy(test => test.Number)
        .Select(test => new Finding(
            $"{Words.Capital(Display.Theme(test.Trend.Value))}: the share {test.Trend.Verdict} along the {Invariant.Count(test.Trend.Documents)} texts by {test.Trend.Order}{Within(test.Trend)}{Halves(test.Trend)} ({TestName(test.Trend)}, {Words.Chance("p", test.Trend.P)}, {Words.Chance("q", test.Trend.Q)}).",
            "tests",
            test.Number));

    /// <summary>Themes whose share moves for certain and by little, in one sentence; null where there is none.</summary>
    public static Finding? Small(TrendTables tables)
    {
        var small = OfAll(tables).Where(test => test.Trend.Verdict is "rises" or "falls" && !test.Trend.IsNoticeable).ToList();
        return small.Count == 0 ? null : new Finding(
            $"Detectable along the texts, but by less than {Words.Points(ShareTrend.LeastMovement)} from the earlier half to the later: "
            + string.Join(", ", small.Select(test => $"{Display.Theme(test.Trend.Value)} ({Words.Points(test.Trend.Movement)}{(test.Trend.Within.Length > 0 ? $" within {test.Trend.Within}s" : "")}, {Words.Chance("q", test.Trend.Q)})")) + ".",
            "tests",
            small[0].Number,
            true);
    }

    /// <summary>Themes whose share differs mostly because the later texts are of other organs.</summary>
    public static IEnumerable<Finding> OfMix(TrendTables tables) => OfAll(tables)
        .Where(test => test.Trend.Verdict == "no detectable change" && test.Trend.Within.Length > 0 && test.Trend.Shift is { } shift
            && Math.Abs(shift.Mix) >= NoticeableMix && Math.Abs(shift.Mix) > Math.Abs(shift.Within))
        .OrderByDescending(test => Math.Abs(test.Trend.Shift!.Mix)).ThenBy(test => test.Number)
        .Select(test => new Finding(
            $"{Words.Capital(Display.Theme(test.Trend.Value))}: {Share(test.Trend.Shift!, true)} of the paragraphs in the earlier half of the texts, {Share(test.Trend.Shift!, false)} in the later; "
            + $"of the change of {Words.Points(test.Trend.Shift!.Change)}, {Words.Points(test.Trend.Shift!.Mix)} are a change of mix, because the later texts are of other {test.Trend.Within}s; "
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

        var halves = $", from {Share(shift, true)} of the paragraphs in the earlier half to {Share(shift, false)} in the later";
        return trend.Within.Length == 0 ? halves
            : $"{halves}; of the change of {Words.Points(shift.Change)}, {Words.Points(shift.Mix)} are a change of mix between {trend.Within}s and {Words.Points(shift.Within)} a change within them";
    }

    // No share without what it is of; of fewer than five there is none. Two that round alike are told by a decimal.
    private static string Share(ShiftShare shift, bool isEarlier)
    {
        var (share, units) = isEarlier ? (shift.Before, shift.Earlier) : (shift.After, shift.Later);
        var counts = $"{Invariant.Count(units.Count)} of {Invariant.Count(units.N)}";
        return units.N < ContrastRow.LeastUnits ? counts
            : $"{(Invariant.Percent(shift.Before) == Invariant.Percent(shift.After) ? Invariant.Text(share * 100, 1) + "%" : Invariant.Percent(share))} ({counts})";
    }

    private static string TestName(ShareTrend trend) => trend.Test == "permutation" ? "permutation of the texts" : "wild cluster bootstrap by text";

    private static string Lower(string sentence) => char.ToLowerInvariant(sentence[0]) + sentence[1..];
}
