using ClauseAnalyzer.Charts;
using ClauseAnalyzer.Clauses;
using ClauseAnalyzer.Reports.Tables;

namespace ClauseAnalyzer.Reports.Drawing;

/// <summary>Who is asked to act, by kind of body.</summary>
internal static class AddresseeChart
{
    /// <summary>The chart's name.</summary>
    public const string Name = "addressees";

    private const string Operative = "operative";

    /// <summary>The chart.</summary>
    public static Chart Of(TrendTables tables, ChartColumns columns)
    {
        var shares = columns.Of(tables.AddresseeKinds, Operative);
        List<string> kinds = [.. AddresseeKinds.Names.Where(kind => columns.Columns.Any(column => shares.CountOf(column.Name, kind) > 0))];
        return new StackedBarChart
        {
            Name = Name,
            Title = ChartTitles.Of(tables, "addressee-kinds", Operative, "Who is asked to act"),
            Subtitle = "Share of the operative clauses that name an addressee, by kind of body",
            Unit = "share of clauses that name an addressee",
            EmptyText = "No operative clause names an addressee",
            Note = ShareCharts.Notes("n: operative clauses that name an addressee; data/lexicon/addressees.txt says which name is of which kind", columns.GroupNote),
            Parts = kinds,
            Bars = kinds.Count == 0 ? [] : [.. columns.Categories(shares.UnitsOf).Select((category, index) =>
                new StackedBar(category, [.. kinds.Select(kind => (double)shares.CountOf(columns.Columns[index].Name, kind))])
                {
                    Links = [.. kinds.Select(kind => columns.Links.OfColumn(columns.Columns[index].Name, (Find.Section, Operative), (Find.Kind, kind)))],
                })],
        };
    }
}
