using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using ClauseAnalyzer.Charts;
using ClauseAnalyzer.Charts.Labels;
using ClauseAnalyzer.Charts.Marks;

namespace ClauseAnalyzer.Tests.Charts;

/// <summary>Every kind of chart, with plausible and with awkward data, at three widths.</summary>
public sealed partial class GalleryTests
{
    private static readonly Dictionary<string, Chart> Charts =
        SampleCharts.All.Concat(AwkwardCharts.All).ToDictionary(chart => chart.Name, StringComparer.Ordinal);

    // Two hundred of a thing are written by the same code as three of it, and take their time.
    private static readonly IReadOnlyList<Chart> ForCultures =
        [.. SampleCharts.All, .. AwkwardCharts.All.Where(chart => !chart.Name.StartsWith("many", StringComparison.Ordinal) && !chart.Name.StartsWith("series", StringComparison.Ordinal))];

    private static readonly Lazy<IReadOnlyList<string>> Invariant = new(() => InCulture(CultureInfo.InvariantCulture));

    public static TheoryData<string> Names => [.. Charts.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void ToSvg_AnyData_IsWellFormed(string name)
    {
        var svg = Charts[name].ToSvg();

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
        foreach (var width in new[] { 480.0, 860, 1400 })
        {
            var page = Charts[name].Draw(new ChartStyle { Width = width });
            var frame = new PixelRect(0, 0, width, page.Height);
            var labels = page.Canvas.Labels.OrderBy(label => label.Box.Top).ToList();

            Assert.NotEmpty(labels);
            Assert.All(labels, label => Assert.True(frame.Contains(label.Box, 0.01), $"{width}: \"{label.Text}\" at {label.Box} leaves {frame}"));
            Assert.Empty(Overlaps(labels).Select(pair => $"{width}: \"{pair.First.Text}\" {pair.First.Box} / \"{pair.Second.Text}\" {pair.Second.Box}").Take(5));
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void ToSvg_AnyData_LettersAreLargeEnough(string name)
    {
        var sizes = XDocument.Parse(Charts[name].ToSvg()).Descendants().Attributes("font-size")
            .Select(size => double.Parse(size.Value, CultureInfo.InvariantCulture));

        Assert.All(sizes, size => Assert.InRange(size, 11, 24));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void ToSvg_AnyData_MarksStayInside(string name)
    {
        var root = XDocument.Parse(Charts[name].ToSvg()).Root!;
        var width = Number(root, "width");
        var height = Number(root, "height");

        foreach (var mark in root.Descendants().Where(element => element.Name.LocalName is "rect" or "circle" or "line" && element.Parent!.Name.LocalName != "pattern"))
        {
            var (x, y) = mark.Name.LocalName switch
            {
                "rect" => (Number(mark, "x") + Number(mark, "width"), Number(mark, "y") + Number(mark, "height")),
                "circle" => (Number(mark, "cx"), Number(mark, "cy")),
                _ => (Number(mark, "x2"), Number(mark, "y2")),
            };
            Assert.InRange(x, 0, width);
            Assert.InRange(y, 0, height);
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void ToSvg_AnyData_NumbersHaveAtMostTwoDecimals(string name)
    {
        var root = XDocument.Parse(Charts[name].ToSvg()).Root!;
        string[] drawn = ["x", "y", "x1", "x2", "y1", "y2", "cx", "cy", "r", "width", "height", "d", "rx"];
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
        var texts = XDocument.Parse(chart.ToSvg()).Descendants().Where(element => element.Name.LocalName is "text" or "title" or "desc").Select(element => element.Value).ToList();

        Assert.Contains(PlainText.Clean(chart.Title), texts);
        Assert.Contains(texts, text => text.Contains(PlainText.Clean(chart.Unit), StringComparison.Ordinal));
    }

    private static IEnumerable<(PlacedLabel First, PlacedLabel Second)> Overlaps(List<PlacedLabel> labels)
    {
        for (var i = 0; i < labels.Count; i++)
        {
            for (var j = i + 1; j < labels.Count && labels[j].Box.Top < labels[i].Box.Bottom; j++)
            {
                if (labels[i].Box.Overlaps(labels[j].Box, 0.01))
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

    [GeneratedRegex(@"\.\d{3}|NaN|Infinity|∞|E[+-]?\d|,")]
    private static partial Regex LongOrStrange();
}
