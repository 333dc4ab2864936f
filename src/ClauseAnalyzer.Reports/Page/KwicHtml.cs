using ClauseAnalyzer.Reports.Html;

namespace ClauseAnalyzer.Reports.Page;

/// <summary>The frame of keyword in context; kwic.js fills it.</summary>
internal static class KwicHtml
{
    private static readonly (string Value, string Label)[] Orders = [("text", "in the order of the texts"), ("left", "by what stands left"), ("right", "by what stands right")];

    /// <summary>Writes the field, the strips and the empty table.</summary>
    public static void Write(HtmlBuilder html)
    {
        html.Open("section", ("id", "kwic"), ("aria-labelledby", "h-kwic")).Element("h2", "Words in context", ("id", "h-kwic")).Line();
        html.Open("form", ("class", "filter"), ("id", "kwic-filter"), ("role", "search"), ("aria-label", "Words in context")).Line();
        html.Open("div", ("class", "wide")).Element("label", "A word; “in quotes” for a phrase, * for any ending", ("for", "kwic-q"))
            .Void("input", ("type", "search"), ("id", "kwic-q"), ("autocomplete", "off"), ("spellcheck", "false")).Close().Line();
        html.Open("div", ("class", "wide")).Element("label", "Sorted", ("for", "kwic-sort")).Open("select", ("id", "kwic-sort"));
        foreach (var (value, label) in Orders)
        {
            html.Element("option", label, ("value", value));
        }

        html.Close().Close().Close().Line();
        html.Element("p", "Words in context need JavaScript; the paragraphs stand in paragraphs.csv beside this file.", ("class", "script-missing")).Line();
        html.Element("p", "", ("id", "kwic-count"), ("role", "status"), ("class", "small")).Line();
        html.Open("ul", ("id", "kwic-dispersion"), ("aria-label", "Occurrences by text")).Close().Line();
        html.Open("div", ("class", "scroll tall"), ("id", "kwic-table"), ("hidden", ""), ("tabindex", "0"), ("role", "region"), ("aria-label", "Lines of words in context"))
            .Open("table", ("class", "kwic"), ("aria-labelledby", "h-kwic")).Open("thead").Open("tr")
            .Element("th", "left", ("scope", "col"), ("class", "left")).Element("th", "word", ("scope", "col")).Element("th", "right", ("scope", "col")).Element("th", "paragraph", ("scope", "col"))
            .Close().Close().Open("tbody", ("id", "kwic-list")).Close().Close().Close().Line();
        html.Element("button", "Show more", ("type", "button"), ("id", "kwic-more"), ("hidden", "")).Line();
        html.Close().Line();
    }
}
