using ClauseAnalyzer.Reports.Html;
using ClauseAnalyzer.Reports.Tables;

namespace ClauseAnalyzer.Reports.Page;

/// <summary>The frame of the list of paragraphs; paragraphs.js fills it as far as a reader scrolls.</summary>
internal static class ParagraphsHtml
{
    /// <summary>Writes the filter, the legend and the empty list.</summary>
    public static void Write(HtmlBuilder html, TrendTables tables)
    {
        html.Open("section", ("id", "paragraphs"), ("aria-labelledby", "h-paragraphs"))
            .Element("h2", "Paragraphs", ("id", "h-paragraphs"), ("tabindex", "-1")).Line();
        html.Open("form", ("class", "filter"), ("id", "paragraph-filter"), ("role", "search"), ("aria-label", "Paragraphs")).Line();
        html.Open("div", ("class", "wide")).Element("label", "Words; “in quotes” for a phrase, * for any ending", ("for", "filter-q"))
            .Void("input", ("type", "search"), ("id", "filter-q"), ("autocomplete", "off"), ("spellcheck", "false")).Close().Line();
        WriteSelect(html, "filter-d", "Text");
        WriteSelect(html, "filter-s", "Section");
        WriteSelect(html, "filter-t", "Theme");
        WriteSelect(html, "filter-v", "Verb");
        WriteSelect(html, "filter-k", "Addressee");
        WriteSelect(html, "filter-r", "Force");
        WriteSelect(html, "filter-h", "Hedge");
        WriteSelect(html, "filter-y", "Year");
        html.Open("div", ("class", "wide")).Element("label", "Organ", ("for", "filter-o")).Open("select", ("id", "filter-o")).Close().Close().Line();
        html.Close().Line();
        html.Open("div", ("class", "row-of-tools screen"))
            .Element("span", "", ("id", "paragraph-count"), ("role", "status"), ("class", "small"))
            .Open("span", ("id", "paragraph-extra")).Close()
            .Element("button", "Show all", ("type", "button"), ("id", "paragraph-reset"), ("hidden", ""))
            .Close().Line();
        WriteLegend(html, tables);
        html.Element("p", "The list needs JavaScript; the paragraphs stand in paragraphs.csv beside this file.", ("class", "script-missing")).Line();
        html.Open("ol", ("id", "paragraph-list")).Close().Line();
        html.Element("p", "The list of paragraphs is left out in print; it stands in paragraphs.csv.", ("class", "print-only")).Line();
        html.Element("button", "Show more", ("type", "button"), ("id", "paragraph-more"), ("hidden", "")).Line();
        html.Close().Line();
    }

    private static void WriteSelect(HtmlBuilder html, string id, string label) => html
        .Open("div").Element("label", label, ("for", id)).Open("select", ("id", id)).Close().Close().Line();

    private static void WriteLegend(HtmlBuilder html, TrendTables tables)
    {
        html.Open("ul", ("class", "legend"))
            .Open("li").Element("mark", "act").Close()
            .Open("li").Element("span", "addressee", ("class", "who")).Close()
            .Open("li").Element("span", "hedge", ("class", "hedge")).Close();
        var hasEvidence = ReportLimits.Of(tables).HasEvidence;
        for (var index = 0; hasEvidence && index < tables.ThemeNames.Count; index++)
        {
            html.Open("li").Element("span", $"speaks for {Display.Theme(tables.ThemeNames[index])}", ("class", $"because theme-{Invariant.Text(index % 6)}")).Close();
        }

        html.Close().Line();
        if (!hasEvidence)
        {
            html.Element("p", ReportLimits.NoEvidence, ("class", "small quiet")).Line();
        }
    }
}
