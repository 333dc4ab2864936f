using ClauseAnalyzer.Reports.Html;
using ClauseAnalyzer.Reports.Tables;

namespace ClauseAnalyzer.Reports.Page;

/// <summary>The frame of the lineage view; lineage.js fills it.</summary>
internal static class LineageHtml
{
    private static readonly string[] Statuses = ["kept", "reworded", "moved", "split", "merged", "added", "dropped"];

    /// <summary>Writes the controls and the empty list.</summary>
    public static void Write(HtmlBuilder html, TrendTables tables)
    {
        if (tables.Links.Count == 0)
        {
            html.Element("p", "There is no earlier text to compare with.", ("class", "quiet")).Line();
            return;
        }

        html.Element("h3", "Redline", ("id", "redline")).Line();
        html.Open("form", ("class", "filter"), ("id", "lineage-filter")).Line();
        html.Open("div", ("class", "wide")).Element("label", "Text, and what it is compared with", ("for", "lineage-link"))
            .Open("select", ("id", "lineage-link")).Close().Close().Line();
        html.Open("fieldset", ("class", "checks wide")).Element("legend", "Show", ("class", "small quiet"));
        foreach (var status in Statuses)
        {
            html.Open("label").Void("input", ("type", "checkbox"), ("name", status), ("checked", status == "kept" ? null : ""))
                .Text(status).Close();
        }

        html.Close().Close().Line();
        if (!ReportLimits.Of(tables).HasRedlines)
        {
            html.Element("p", ReportLimits.NoRedlines, ("class", "small quiet")).Line();
        }

        html.Element("p", "", ("id", "lineage-count"), ("role", "status"), ("class", "small quiet")).Line();
        html.Element("p", "The redline needs JavaScript; the pairs stand in lineage.csv and in the table below.", ("class", "script-missing")).Line();
        html.Open("ul", ("class", "pairs"), ("id", "lineage-list")).Close().Line();
        html.Element("button", "Show more", ("type", "button"), ("id", "lineage-more"), ("hidden", "")).Line();
    }
}
