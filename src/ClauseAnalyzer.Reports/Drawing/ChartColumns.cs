using System.Globalization;
using ClauseAnalyzer.Charts;
using ClauseAnalyzer.Numerics;
using ClauseAnalyzer.Reports.Tables;
using ClauseAnalyzer.Trends.Shares;

namespace ClauseAnalyzer.Reports.Drawing;

/// <summary>The places along a chart's axis: the documents, or, when they are too many to read or the caller asks for it, their groups.</summary>
internal sealed class ChartColumns
{
    // So many columns have room for their n.
    private const int FewColumns = 10;

    private readonly TrendTables tables;

    /// <summary>The columns for some tables.</summary>
    public ChartColumns(TrendTables tables)
    {
        this.tables = tables;
        Links = new ChartLinks(tables);
        Columns = tables.IsGrouped
            ? [.. tables.Groups.Select(group => new ChartColumn(group.Name, DetailOf(group), []))]
            : [.. tables.Documents.Select(document => new ChartColumn(document.Name, Invariant.Text(document.Date), document.Follows))];
    }

    /// <summary>The columns, from the left.</summary>
    public IReadOnlyList<ChartColumn> Columns { get; }

    /// <summary>Where marks lead.</summary>
    public ChartLinks Links { get; }

    /// <summary>What the intervals of shares are, for a subtitle.</summary>
    public string Intervals => tables.IsGrouped ? "95% intervals over texts" : "95% Wilson intervals";

    /// <summary>What the intervals of rates are, for a subtitle.</summary>
    public string RateIntervals => tables.IsGrouped ? "95% intervals over texts" : "exact 95% Poisson intervals";

    /// <summary>What to say under a chart of groups without intervals; empty under one of documents.</summary>
    public string GroupNote => !tables.IsGrouped
        ? ""
        : $"Texts are pooled by {tables.By}" + (Partial is { } partial ? $"; {partial.Name} is not over: its last text is of {Invariant.LongDate(partial.Documents.Max(document => document.Date))}" : "");

    /// <summary>What to say under a chart of groups with intervals; empty under one of documents.</summary>
    public string Note => !tables.IsGrouped
        ? ""
        : GroupNote + ". Intervals take whole texts as random, since paragraphs of one text hang together"
            + (tables.Groups.Any(group => group.Documents.Count < ClusterShareInterval.LeastClusters) ? $"; of fewer than {ClusterShareInterval.LeastClusters} texts there is none, since one that held its level would say nearly nothing" : "");

    /// <summary>What the lines of a chart mean where they do not simply follow time; empty where they do.</summary>
    public string LineNote => !tables.IsGrouped && Columns.Any(column => column.Follows.Count > 0) && Enumerable.Range(1, Math.Max(0, Columns.Count - 1)).Any(FollowsPrevious)
        ? "A line joins neighbours of which the later descends from the earlier."
        : "";

    /// <summary>That columns stand evenly apart where time does not; empty where it does, or is not known.</summary>
    public string SpacingNote
    {
        get
        {
            if (AreYears)
            {
                var years = Columns.Select(column => int.TryParse(column.Name, NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : (int?)null).OfType<int>().ToList();
                return years.Zip(years.Skip(1)).Any(pair => pair.Second - pair.First > 1) ? "Years without texts are left out" : "";
            }

            return !tables.IsGrouped && Columns.Count > 2 && tables.Documents.All(document => document.Date is not null)
                ? "Texts stand in order of date, evenly apart whatever the time between them"
                : "";
        }
    }

    /// <summary>What n is, and between which numbers it lies where not every column has room for its own.</summary>
    /// <param name="what">What n counts.</param>
    /// <param name="unitsOf">The n of a column by its name.</param>
    public string UnitNote(string what, Func<string, int> unitsOf)
    {
        var units = Columns.Select(column => unitsOf(column.Name)).Order().ToList();
        return units.Count <= FewColumns ? $"n: {what}" : $"n: {what}, {Invariant.Count(units[0])} to {Invariant.Count(units[^1])} {(tables.IsGrouped ? "a group" : "a text")}";
    }

    /// <summary>Whether the columns are years or decades.</summary>
    public bool AreYears => tables.IsGrouped && DocumentGroups.AreInTime(tables.By);

    // Texts without an order stand side by side: a line between them would tell of a movement.
    private bool AreInTime => tables.IsGrouped ? DocumentGroups.AreInTime(tables.By) : tables.Order.Exists;

    private DocumentGroup? Partial => tables.Groups.FirstOrDefault(group => group.IsPartial);

    /// <summary>One section of a table of shares, by document or by group.</summary>
    public ShareColumns Of(ShareTable table, string section) => new(tables.IsGrouped ? table with { Rows = Grouped(table.Name) } : table, section);

    /// <summary>The categories of a chart whose numbers rest on so many units a column.</summary>
    /// <param name="unitsOf">The n of a column by its name; null to write none.</param>
    public IReadOnlyList<ChartCategory> Categories(Func<string, int>? unitsOf) =>
        [.. Columns.Select((column, index) => new ChartCategory(column.Name, unitsOf?.Invoke(column.Name), column.Detail, index == 0 || FollowsPrevious(index)))];

    // Where nothing is known of descent, a line in order of date is the reader's to judge.
    private bool FollowsPrevious(int index) =>
        AreInTime && (tables.IsGrouped || Columns.All(column => column.Follows.Count == 0) || Columns[index].Follows.Contains(Columns[index - 1].Name, StringComparer.Ordinal));

    // A group of few documents has no interval.
    private IReadOnlyList<ShareRow> Grouped(string table) =>
    [
        .. tables.GroupShares.Where(row => row.Table == table).Select(row => new ShareRow(
            row.Group, null, row.Section, row.Value, row.Count, row.N, row.Share, row.Low ?? row.Share, row.High ?? row.Share)),
    ];

    private static string DetailOf(DocumentGroup group)
    {
        var texts = group.Documents.Select(document => document.Name).Distinct(StringComparer.Ordinal).Count();
        return $"{Invariant.Count(texts)} {(texts == 1 ? "text" : "texts")}{(group.IsPartial ? ", partial" : "")}";
    }
}
