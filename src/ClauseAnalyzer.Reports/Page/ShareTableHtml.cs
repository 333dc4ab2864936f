using ClauseAnalyzer.Reports.Drawing;
using ClauseAnalyzer.Reports.Html;
using ClauseAnalyzer.Reports.Tables;
using ClauseAnalyzer.Trends;
using ClauseAnalyzer.Trends.Contrasts;
using ClauseAnalyzer.Trends.Shares;

namespace ClauseAnalyzer.Reports.Page;

/// <summary>A table of shares: the few documents side by side, one column each; many documents as in the file.</summary>
/// <param name="context">Documents and cited rows.</param>
internal sealed class ShareTableHtml(TableContext context)
{
    // More columns than these do not fit a page.
    private const int MostColumns = 8;

    /// <summary>Writes the table.</summary>
    public void Write(HtmlBuilder html, ShareTable table)
    {
        if (table.Rows.Count == 0 || context.Documents.Count > MostColumns)
        {
            new LongTableHtml(context).Write(html, FlatTables.Shares(table), table.Unit, (row, column) => column == "count" ? Link(table, table.Rows[row]) : null);
            return;
        }

        var id = "caption-" + table.Name;
        html.Element("p", $"{table.Name}.csv: {table.Unit}. Each cell: count, share, 95% interval; of fewer than {Invariant.Text(ContrastRow.LeastUnits)} units the count alone.", ("class", "caption"), ("id", id)).Line();
        html.Open("div", ("class", "scroll tall"), ("tabindex", "0"), ("role", "region"), ("aria-labelledby", id)).Open("table", ("aria-labelledby", id)).Line();
        WriteHead(html, table);
        var numbers = RowNumbers(table);
        var written = 0;
        foreach (var section in TrendSection.Names)
        {
            written += WriteSection(html, table, section, numbers, written);
        }

        html.Close().Close().Line();
        html.Element("p", ReportLimits.CutInPrint(table.Name, written, 0, "without intervals"), ("class", "print-only small quiet")).Line();
    }

    private void WriteHead(HtmlBuilder html, ShareTable table)
    {
        html.Open("thead").Open("tr").Element("th", table.ValueColumn, ("scope", "col"));
        foreach (var document in context.Documents)
        {
            html.Open("th", ("scope", "col"), ("class", "number")).Text(document.Name);
            html.Element("small", Invariant.Text(document.Date)).Close();
        }

        html.Close().Close().Line();
    }

    // How many rows were written.
    private int WriteSection(HtmlBuilder html, ShareTable table, string section, Dictionary<(string, string, string), int> numbers, int before)
    {
        var shares = new ShareColumns(table, section);
        if (shares.Values.Count == 0)
        {
            return 0;
        }

        html.Open("tbody").Line().Open("tr", ("class", before >= ReportLimits.MostPrintedRows ? "group beyond-print" : "group")).Element("th", section, ("scope", "rowgroup"));
        foreach (var document in context.Documents)
        {
            html.Element("td", $"n = {Invariant.Text(shares.UnitsOf(document.Name))}", ("class", "number"));
        }

        html.Close().Line();
        foreach (var (place, value) in shares.Values.Index())
        {
            var isCited = context.Documents.Any(document => shares.Row(document.Name, value) is { } row && context.IsCited(table.Name, numbers[(row.Document, row.Section, row.Value)]));
            html.Open("tr", ("class", before + place >= ReportLimits.MostPrintedRows && !isCited ? "beyond-print" : null)).Element("th", table.ValueColumn == "theme" ? Display.Theme(value) : value, ("scope", "row"));
            foreach (var document in context.Documents)
            {
                WriteCell(html, table, shares.Row(document.Name, value), numbers);
            }

            html.Close().Line();
        }

        html.Close().Line();
        return shares.Values.Count;
    }

    private void WriteCell(HtmlBuilder html, ShareTable table, ShareRow? row, Dictionary<(string, string, string), int> numbers)
    {
        if (row is null)
        {
            html.Element("td", "0", ("class", "number none"));
            return;
        }

        html.Open("td", ("class", "number"), ("id", TableContext.IdOf(table.Name, numbers[(row.Document, row.Section, row.Value)])));
        var count = Invariant.Text(row.Count);
        if (row.Count > 0 && Link(table, row) is { } link)
        {
            html.Element("a", count, ("href", link), ("aria-label", $"{count}: show the paragraphs"));
        }
        else
        {
            html.Text(count);
        }

        html.Open("small");
        if (row.N < ContrastRow.LeastUnits)
        {
            html.Text($"of {Invariant.Text(row.N)}");
        }
        else
        {
            html.Text(Invariant.Percent(row.Share) + " ").Element("span", $"({Invariant.Percent(row.Low)}–{Invariant.Percent(row.High)})", ("class", "interval"));
        }

        html.Close().Close();
    }

    private string? Link(ShareTable table, ShareRow row) => Find.KeyOf(table.ValueColumn) is { } key
        ? Find.Link((Find.Document, context.IndexOf(row.Document)), (Find.Section, row.Section), (key, row.Value))
        : null;

    private static Dictionary<(string, string, string), int> RowNumbers(ShareTable table)
    {
        var numbers = new Dictionary<(string, string, string), int>();
        for (var index = 0; index < table.Rows.Count; index++)
        {
            var row = table.Rows[index];
            numbers.TryAdd((row.Document, row.Section, row.Value), index + 1);
        }

        return numbers;
    }
}
