using ClauseAnalyzer.Charts;
using ClauseAnalyzer.Reports.Html;

namespace ClauseAnalyzer.Reports.Page;

/// <summary>A chart in the page, drawn twice: a wide one shrunk to a phone could not be read.</summary>
internal static class ChartHtml
{
    private const double Wide = 920;
    private const double Narrow = 360;

    /// <summary>Writes the figure; the style sheet shows one of the two drawings.</summary>
    /// <param name="html">Where it goes.</param>
    /// <param name="chart">The chart.</param>
    /// <param name="heading">The heading that it stands under; a title that says the same again is left out.</param>
    public static void Write(HtmlBuilder html, Chart chart, string heading)
    {
        html.Open("figure", ("data-chart", chart.Name)).Line();
        html.Open("div", ("class", "wide")).Raw(Draw(chart, Wide, "w-", heading)).Close().Line();
        html.Open("div", ("class", "narrow")).Raw(Draw(chart, Narrow, "n-", heading)).Close().Line();

        // Data, not a script: a browser runs nothing of this type. No "<" may end it early.
        html.Open("script", ("type", "application/json"), ("class", "vega")).Raw(chart.ToVegaLite().Replace("<", "\\u003c", StringComparison.Ordinal)).Close().Line();
        html.Close().Line();
    }

    private static string Draw(Chart chart, double width, string prefix, string heading) => chart.ToSvg(new ChartStyle
    {
        Width = width,
        Background = false,
        ShowTitle = !Repeats(chart.Title, heading),
        Links = true,
        IdPrefix = prefix + chart.Name,
    });

    // "The texts" under "Texts".
    private static bool Repeats(string title, string heading) =>
        title.Equals(heading, StringComparison.OrdinalIgnoreCase) || title.Equals("The " + heading, StringComparison.OrdinalIgnoreCase);
}
