using ClauseAnalyzer.Reports.Html;

namespace ClauseAnalyzer.Reports.Page;

/// <summary>The frame of a paragraph's own page; paragraph.js fills it when an address asks for a paragraph.</summary>
internal static class ParagraphHtml
{
    /// <summary>Writes the frame, hidden until it is asked for.</summary>
    public static void Write(HtmlBuilder html)
    {
        html.Open("section", ("id", "paragraph-page"), ("aria-labelledby", "h-paragraph-page"), ("hidden", ""))
            .Element("h2", "Paragraph", ("id", "h-paragraph-page"), ("tabindex", "-1")).Line();
        html.Open("p", ("class", "row-of-tools screen"))
            .Element("a", "← paragraph before", ("id", "paragraph-before"), ("href", "#paragraphs"))
            .Element("a", "paragraph after →", ("id", "paragraph-after"), ("href", "#paragraphs"))
            .Element("a", "all paragraphs", ("href", "#paragraphs")).Close().Line();
        html.Open("div", ("id", "paragraph-body")).Close().Line();
        html.Close().Line();
    }
}
