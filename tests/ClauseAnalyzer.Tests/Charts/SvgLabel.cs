using System.Globalization;
using System.Xml.Linq;
using ClauseAnalyzer.Charts.Marks;

namespace ClauseAnalyzer.Tests.Charts;

/// <summary>A line of writing in an SVG and the box that it takes, read from the SVG alone.</summary>
internal sealed record SvgLabel(string Text, PixelRect Box)
{
    /// <summary>All lines of a chart, from the top down.</summary>
    public static List<SvgLabel> In(XElement svg) =>
        [.. svg.Descendants().Where(element => element.Name.LocalName == "text").Select(Of).OrderBy(label => label.Box.Top)];

    private static SvgLabel Of(XElement text)
    {
        double Number(string name) => double.Parse(text.Attribute(name)?.Value ?? "0", CultureInfo.InvariantCulture);
        var (x, y, width, size) = (Number("x"), Number("y"), Number("textLength"), Number("font-size"));
        var isReversed = text.Attribute("direction")?.Value == "rtl";
        var before = text.Attribute("text-anchor")?.Value switch
        {
            "middle" => width / 2,
            "end" => isReversed ? 0 : width,
            _ => isReversed ? width : 0,
        };
        var (above, below) = (size * 0.82, size * 0.23);
        if (text.Attribute("transform") is { } transform)
        {
            Assert.StartsWith("rotate(-90 ", transform.Value, StringComparison.Ordinal);
            return new SvgLabel(text.Value, new PixelRect(x - above, y - width, x + below, y));
        }

        return new SvgLabel(text.Value, new PixelRect(x - before, y - above, x - before + width, y + below));
    }
}
