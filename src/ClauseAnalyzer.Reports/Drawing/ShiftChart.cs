using ClauseAnalyzer.Charts;
using ClauseAnalyzer.Reports.Tables;
using ClauseAnalyzer.Trends;
using ClauseAnalyzer.Trends.Contrasts;

namespace ClauseAnalyzer.Reports.Drawing;

/// <summary>The shift at a glance: the themes, terms, verbs and addressees whose shares differ most between the two sides of the main contrast.</summary>
internal static class ShiftChart
{
    /// <summary>The chart's name.</summary>
    public const string Name = "shift";

    private const int MostRows = 10;
    private const int MostOfATable = 4;

    /// <summary>The chart; null without a contrast.</summary>
    public static Chart? Of(TrendTables tables)
    {
        if (tables.Contrasts is not [var main, ..])
        {
            return null;
        }

        var rows = Chosen(tables, main);
        var links = new ChartLinks(tables);
        return new IntervalChart
        {
            Name = Name,
            Title = ChartTitles.OfRow(main, rows.FirstOrDefault(), $"What differs most: {main.A.Name} and {main.B.Name}"),
            Subtitle = $"What differs most between {main.A.Name} and {main.B.Name}: share of the paragraphs (of verbs and addressees: of the clauses), with 95% intervals; under the names, how many of how many",
            Unit = "share",
            Lines = false,
            EmptyText = "Nothing differs",
            Note = (main.Relation == ContrastRelation.AnotherLine ? $"{main.B.Name} is of another line than {main.A.Name}. " : "")
                + "Chosen by how far the shares differ at least (the nearer end of the interval of the difference), at most four of a kind.",
            Categories = [.. rows.Select(row => new ChartCategory(NameOf(row), null, $"{Invariant.Text(row.CountA)}/{Invariant.Text(row.NA)} and {Invariant.Text(row.CountB)}/{Invariant.Text(row.NB)}"))],
            Panels = rows.Count == 0 ? [] : [new IntervalPanel("", [Series(main.A, rows, links, row => (row.CountA, row.NA)), Series(main.B, rows, links, row => (row.CountB, row.NB))])],
        };
    }

    private static List<ContrastRow> Chosen(TrendTables tables, Contrast main) =>
    [
        .. tables.ContrastRows
            .Where(row => row.A == main.A.Name && row.B == main.B.Name && row.Section == TrendSection.All && row.Difference != 0 && row.Table is not ("families" or "force"))
            .GroupBy(row => row.Table, StringComparer.Ordinal).SelectMany(table => Ordered(table).Take(MostOfATable))
            .OrderByDescending(row => row.AtLeast).ThenByDescending(row => Math.Abs(row.Difference)).ThenBy(row => row.Value, StringComparer.Ordinal).Take(MostRows),
    ];

    private static IEnumerable<ContrastRow> Ordered(IEnumerable<ContrastRow> rows) =>
        rows.OrderByDescending(row => row.AtLeast).ThenByDescending(row => Math.Abs(row.Difference)).ThenBy(row => row.Value, StringComparer.Ordinal);

    private static string NameOf(ContrastRow row) => row.Table switch
    {
        "themes" => Display.Theme(row.Value),
        "verbs" => $"verb “{row.Value}”",
        "addressee-kinds" => $"asks {row.Value}",
        _ => $"“{row.Value}”",
    };

    private static (string Key, string? Value) Condition(ContrastRow row) => row.Table switch
    {
        "themes" => (Find.Theme, row.Value),
        "verbs" => (Find.Verb, row.Value),
        "addressee-kinds" => (Find.Kind, row.Value),
        _ => (Find.Words, $"\"{row.Value}\""),
    };

    // Of groups the intervals of the sides are not Wilson's: they have none here, their difference has its own in the table.
    private static IntervalSeries Series(ContrastSide side, List<ContrastRow> rows, ChartLinks links, Func<ContrastRow, (int Count, int N)> countsOf) => new(
        side.Name,
        [.. rows.Select((row, index) => (Row: row, Index: index)).Where(row => countsOf(row.Row).N > 0).Select(row =>
        {
            var (count, n) = countsOf(row.Row);
            var (low, high) = row.Row.Test == "fisher" ? Numerics.WilsonInterval.Of(count, n) : ((double)count / n, (double)count / n);
            return new IntervalPoint(row.Index, (double)count / n, low, high, count, n, count > 0 ? links.OfSide(side, (Find.Section, TrendSection.All), Condition(row.Row)) : null);
        })]);
}
