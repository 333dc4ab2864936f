using ClauseAnalyzer.Reports.Html;
using ClauseAnalyzer.Reports.Tables;

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
        "added", "dropped", "reworded", "preambular", "operative", "other", "clauses",
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
        foreach (var row in shown)
        {
            WriteRow(html, table, row, linkOf);
        }

        html.Close().Close().Close().Line();
    }

    private static void WriteRow(HtmlBuilder html, FlatTable table, int row, Func<int, string, string?> linkOf)
    {
        var cells = table.Rows[row];
        html.Open("tr", ("id", TableContext.IdOf(table.Name, row + 1)));
        for (var index = 0; index < table.Columns.Count; index++)
        {
            var column = table.Columns[index];
            var cell = cells[index];
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

    private List<int> Shown(FlatTable table) =>
        [.. Enumerable.Range(0, table.Rows.Count).Where(row => row < ReportLimits.MostRows || context.IsCited(table.Name, row + 1))];

    private static string Caption(FlatTable table, string caption, int shown) => shown == table.Rows.Count
        ? $"{table.Name}.csv: {caption}"
        : $"{table.Name}.csv: {caption}. {Invariant.Count(shown)} of {Invariant.Count(table.Rows.Count)} rows; the file beside this report has all.";

    private static string? ClassOf(FlatTable table, string column) =>
        Numbers.Contains(column) || (column == "words" && table.Name == "terms") ? "number" : null;
}
