using System.Globalization;
using ClauseAnalyzer.Reports.Html;
using ClauseAnalyzer.Reports.Tables;
using ClauseAnalyzer.Trends.Contrasts;

namespace ClauseAnalyzer.Reports.Page;

/// <summary>A table as it stands in its file. A long one is cut; the rows that the summary cites always stand in it.</summary>
/// <param name="context">Documents and cited rows.</param>
internal sealed class LongTableHtml(TableContext context)
{
    // Columns whose cells are numbers, whatever the table.
    private static readonly HashSet<string> Numbers = new(StringComparer.Ordinal)
    {
        "count", "n", "share", "low", "high", "per_thousand", "count_reference", "count_target", "log_odds", "z", "log_likelihood",
        "effect", "documents", "old_position", "new_position", "similarity", "position", "slope", "p", "smallest_p", "q", "old_share", "new_share",
        "added", "dropped", "reworded", "old_n", "new_n", "expected", "paragraphs", "overlap", "count_elsewhere", "words_near", "words_elsewhere", "count_a", "n_a", "share_a", "count_b", "n_b", "share_b", "difference",
        "share_before", "share_after", "mix", "within_change", "count_before", "n_before", "count_after", "n_after", "preambular", "operative", "other", "clauses",
    };

    /// <summary>Writes the table.</summary>
    /// <param name="html">Where it goes.</param>
    /// <param name="table">Its cells.</param>
    /// <param name="caption">What it counts.</param>
    /// <param name="linkOf">The link of a cell by row and column, both from 0; null for a cell without.</param>
    public void Write(HtmlBuilder html, FlatTable table, string caption, Func<int, string, string?> linkOf)
    {
        if (table.Rows.Count == 0)
        {
            html.Element("p", "This table has no rows.", ("class", "quiet")).Line();
            return;
        }

        var shown = Shown(table);
        var id = "caption-" + table.Name;
        html.Element("p", Caption(table, caption, shown.Count), ("class", "caption"), ("id", id)).Line();
        html.Open("div", ("class", "scroll tall"), ("tabindex", "0"), ("role", "region"), ("aria-labelledby", id)).Open("table", ("aria-labelledby", id)).Line();
        html.Open("thead").Open("tr");
        foreach (var column in table.Columns)
        {
            html.Element("th", column.Replace('_', ' '), ("scope", "col"), ("class", ClassOf(table, column)));
        }

        html.Close().Close().Line().Open("tbody").Line();
        foreach (var (place, row) in shown.Index())
        {
            WriteRow(html, table, row, place >= ReportLimits.MostPrintedRows && !context.IsCited(table.Name, row + 1), linkOf);
        }

        html.Close().Close().Close().Line();
        if (shown.Count > ReportLimits.MostPrintedRows || table.Columns.Count > ReportLimits.MostPrintedColumns)
        {
            html.Element("p", ReportLimits.CutInPrint(table.Name, table.Rows.Count, table.Columns.Count), ("class", "print-only small quiet")).Line();
        }
    }

    private static void WriteRow(HtmlBuilder html, FlatTable table, int row, bool isBeyondPrint, Func<int, string, string?> linkOf)
    {
        var cells = table.Rows[row];
        html.Open("tr", ("id", TableContext.IdOf(table.Name, row + 1)), ("class", isBeyondPrint ? "beyond-print" : null));
        for (var index = 0; index < table.Columns.Count; index++)
        {
            var column = table.Columns[index];
            var cell = IsShareOfFew(table, cells, column) ? "–" : cells[index];
            html.Open("td", ("class", ClassOf(table, column)));
            if (cell.Length > 0 && cell != "0" && linkOf(row, column) is { } link)
            {
                html.Element("a", cell, ("href", link));
            }
            else
            {
                html.Text(cell);
            }

            html.Close();
        }

        html.Close().Line();
    }

    // Columns of shares, and the column that says of how many units; the file keeps the figures, a reader sees the count.
    private static readonly (string Share, string N)[] Shares =
    [
        ("share", "n"), ("low", "n"), ("high", "n"), ("share_a", "n_a"), ("share_b", "n_b"), ("difference", "n_a"), ("difference", "n_b"), ("low", "n_a"), ("low", "n_b"), ("high", "n_a"), ("high", "n_b"),
        ("share_before", "n_before"), ("share_after", "n_after"), ("old_share", "old_n"), ("new_share", "new_n"),
    ];

    private static bool IsShareOfFew(FlatTable table, IReadOnlyList<string> cells, string column) => Shares.Any(pair =>
        pair.Share == column && IndexOf(table, pair.N) is >= 0 and var place
        && int.TryParse(cells[place], NumberStyles.None, CultureInfo.InvariantCulture, out var n) && n < ContrastRow.LeastUnits);

    private static int IndexOf(FlatTable table, string column)
    {
        for (var index = 0; index < table.Columns.Count; index++)
        {
            if (table.Columns[index] == column)
            {
                return index;
            }
        }

        return -1;
    }

    private List<int> Shown(FlatTable table) =>
        [.. Enumerable.Range(0, table.Rows.Count).Where(row => row < ReportLimits.MostRows || context.IsCited(table.Name, row + 1))];

    private static string Caption(FlatTable table, string caption, int shown) => shown == table.Rows.Count
        ? $"{table.Name}.csv: {caption}"
        : $"{table.Name}.csv: {caption}. {Invariant.Count(shown)} of {Invariant.Count(table.Rows.Count)} rows; the file beside this report has all.";

    private static string? ClassOf(FlatTable table, string column) =>
        Numbers.Contains(column) || (column == "words" && table.Name == "terms") ? "number" : null;
}
