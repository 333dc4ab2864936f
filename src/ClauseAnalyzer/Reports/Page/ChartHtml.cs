using ClauseAnalyzer.Charts;
using ClauseAnalyzer.Reports.Html;

namespace ClauseAnalyzer.Reports.Page;

/// <summary>A chart in the page, drawn twice: a wide one shrunk to a phone could not be read.</summary>
internal static class ChartHtml
{
    private const double Wide = 920;
    private const double Narrow = 480;

    /// <summary>Writes the figure; the style sheet shows one of the two drawings.</summary>
    public static void Write(HtmlBuilder html, Chart chart)
    {
        html.Open("figure").Line();
        html.Open("div", ("class", "wide")).Raw(Draw(chart, Wide, "w-")).Close().Line();
        html.Open("div", ("class", "narrow")).Raw(Draw(chart, Narrow, "n-")).Close().Line();
        html.Close().Line();
    }

    private static string Draw(Chart chart, double width, string prefix) =>
        chart.ToSvg(new ChartStyle { Width = width, Background = false, IdPrefix = prefix + chart.Name });
}
