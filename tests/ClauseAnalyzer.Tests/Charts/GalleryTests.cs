using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using ClauseAnalyzer.Charts;
using ClauseAnalyzer.Charts.Labels;
using ClauseAnalyzer.Charts.Marks;

namespace ClauseAnalyzer.Tests.Charts;

/// <summary>Every kind of chart, with plausible and with awkward data, at five widths.</summary>
public sealed partial class GalleryTests
{
    private static readonly Dictionary<string, Chart> Charts =
        SampleCharts.All.Concat(AwkwardCharts.All).ToDictionary(chart => chart.Name, StringComparer.Ordinal);

    // Two hundred of a thing are written by the same code as three of it, and take their time.
    private static readonly IReadOnlyList<Chart> ForCultures =
        [.. SampleCharts.All, .. AwkwardCharts.All.Where(chart => !chart.Name.StartsWith("many", StringComparison.Ordinal) && !chart.Name.StartsWith("series", StringComparison.Ordinal))];

    private static readonly Lazy<IReadOnlyList<string>> Invariant = new(() => InCulture(CultureInfo.InvariantCulture));

    private static readonly IReadOnlyList<ChartStyle> Layouts =
        [new() { Width = 360 }, new() { Width = 480 }, new(), new() { Width = 1400 }, ChartStyle.ForPrint(85)];

    // Drawn once for all tests that only read it.
    private static readonly ConcurrentDictionary<string, string> Drawn = new(StringComparer.Ordinal);

    public static TheoryData<string> Names => [.. Charts.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void ToSvg_AnyData_IsWellFormed(string name)
    {
        var svg = SvgOf(name);

        var root = XDocument.Parse(svg).Root!;
        Assert.Equal("svg", root.Name.LocalName);
        Assert.Equal("img", root.Attribute("role")!.Value);
        var ids = root.Descendants().Attributes("id").Select(id => id.Value).Append(root.Attribute("id")!.Value).ToList();
        Assert.All(root.Attribute("aria-labelledby")!.Value.Split(' '), id => Assert.Contains(id, ids));
        Assert.All(ids, id => Assert.StartsWith($"chart-{name}", id, StringComparison.Ordinal));
        Assert.Equal(ids.Count, ids.Distinct().Count());
        Assert.DoesNotContain('\r', svg);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void ToSvg_AnyData_LabelsKeepApartAndInside(string name)
    {
        foreach (var style in Layouts)
        {
            var root = XDocument.Parse(Charts[name].ToSvg(style)).Root!;
            var size = root.Attribute("viewBox")!.Value.Split(' ').Select(part => double.Parse(part, CultureInfo.InvariantCulture)).ToList();
            var frame = new PixelRect(0, 0, size[2], size[3]);
            var labels = SvgLabel.In(root);

            Assert.NotEmpty(labels);
            Assert.All(labels, label => Assert.True(frame.Contains(label.Box, 0.02), $"{style.Width}: \"{label.Text}\" at {label.Box} leaves {frame}"));
            Assert.Empty(Overlaps(labels).Select(pair => $"{style.Width}: \"{pair.First.Text}\" {pair.First.Box} / \"{pair.Second.Text}\" {pair.Second.Box}").Take(5));
        }
    }

    // The whole of a chart at 85 mm, with its smallest letters in points.
    [Theory]
    [InlineData(85)]
    [InlineData(175)]
    public void ToSvg_ForPrint_LettersHaveSevenPointsAtThatWidth(double millimetres)
    {
        foreach (var chart in SampleCharts.All)
        {
            var root = XDocument.Parse(chart.ToSvg(ChartStyle.ForPrint(millimetres))).Root!;
            var units = double.Parse(root.Attribute("viewBox")!.Value.Split(' ')[2], CultureInfo.InvariantCulture);

            Assert.Equal($"{millimetres.ToString(CultureInfo.InvariantCulture)}mm", root.Attribute("width")!.Value);
            Assert.All(
                root.Descendants().Attributes("font-size"),
                size => Assert.InRange(double.Parse(size.Value, CultureInfo.InvariantCulture) * millimetres / units / 25.4 * 72, 7, 14));
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void ToSvg_AnyData_LettersAreLargeEnough(string name)
    {
        var sizes = XDocument.Parse(SvgOf(name)).Descendants().Attributes("font-size")
            .Select(size => double.Parse(size.Value, CultureInfo.InvariantCulture));

        Assert.All(sizes, size => Assert.InRange(size, 11, 24));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void ToSvg_AnyData_MarksStayInside(string name)
    {
        var root = XDocument.Parse(SvgOf(name)).Root!;
        var width = Number(root, "width");
        var height = Number(root, "height");

        foreach (var mark in root.Descendants().Where(element => element.Name.LocalName is "rect" or "circle" or "path"))
        {
            var corners = mark.Name.LocalName switch
            {
                "rect" => [Number(mark, "x"), Number(mark, "y"), Number(mark, "x") + Number(mark, "width"), Number(mark, "y") + Number(mark, "height")],
                "circle" => [Number(mark, "cx"), Number(mark, "cy")],
                _ => InPath().Matches(mark.Attribute("d")!.Value).Select(number => double.Parse(number.ValueSpan, CultureInfo.InvariantCulture)).ToList(),
            };
            Assert.All(corners.Where((_, i) => i % 2 == 0), x => Assert.InRange(x, -0.01, width + 0.01));
            Assert.All(corners.Where((_, i) => i % 2 == 1), y => Assert.InRange(y, -0.01, height + 0.01));
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void ToSvg_AnyData_NumbersHaveAtMostTwoDecimals(string name)
    {
        var root = XDocument.Parse(SvgOf(name)).Root!;
        string[] drawn = ["x", "y", "x1", "x2", "y1", "y2", "cx", "cy", "r", "width", "height", "d", "rx", "textLength", "font-size", "stroke-width", "stroke-opacity", "fill-opacity"];
        var attributes = root.Descendants().Attributes().Where(attribute => drawn.Contains(attribute.Name.LocalName));

        Assert.All(attributes, attribute => Assert.DoesNotMatch(LongOrStrange(), attribute.Value));
    }

    [Theory]
    [InlineData("de-DE")]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    public void Output_AnyCulture_IsTheSame(string culture)
    {
        Assert.Equal(Invariant.Value, InCulture(CultureInfo.GetCultureInfo(culture)));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void ToVegaLite_AnyData_IsJsonWithInlineData(string name)
    {
        var json = Charts[name].ToVegaLite();

        using var document = JsonDocument.Parse(json);
        Assert.Equal("https://vega.github.io/schema/vega-lite/v5.json", document.RootElement.GetProperty("$schema").GetString());
        Assert.Contains("\"values\": [", json, StringComparison.Ordinal);
        Assert.DoesNotContain("\"url\"", json, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>", json, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', json);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void ToSvg_AnyData_NamesTitleAndUnit(string name)
    {
        var chart = Charts[name];
        var texts = XDocument.Parse(SvgOf(name)).Descendants().Where(element => element.Name.LocalName is "text" or "title" or "desc").Select(element => element.Value).ToList();

        Assert.Contains(PlainText.Clean(chart.Title), texts);
        Assert.Contains(texts, text => text.Contains(PlainText.Clean(chart.Unit), StringComparison.Ordinal));
    }

    private static string SvgOf(string name) => Drawn.GetOrAdd(name, key => Charts[key].ToSvg());

    private static IEnumerable<(SvgLabel First, SvgLabel Second)> Overlaps(List<SvgLabel> labels)
    {
        for (var i = 0; i < labels.Count; i++)
        {
            for (var j = i + 1; j < labels.Count && labels[j].Box.Top < labels[i].Box.Bottom; j++)
            {
                if (labels[i].Box.Overlaps(labels[j].Box, 0.03))
                {
                    yield return (labels[i], labels[j]);
                }
            }
        }
    }

    private static double Number(XElement element, string name) =>
        double.Parse(element.Attribute(name)?.Value ?? "0", CultureInfo.InvariantCulture);

    private static List<string> InCulture(CultureInfo culture)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = culture;
            CultureInfo.CurrentUICulture = culture;
            return [.. ForCultures.SelectMany(chart => new[] { chart.ToSvg(), chart.ToVegaLite() })];
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
            CultureInfo.CurrentUICulture = before;
        }
    }

    [GeneratedRegex(@"-?[\d.]+")]
    private static partial Regex InPath();

    [GeneratedRegex(@"\.\d{3}|NaN|Infinity|∞|E[+-]?\d|,")]
    private static partial Regex LongOrStrange();
}
