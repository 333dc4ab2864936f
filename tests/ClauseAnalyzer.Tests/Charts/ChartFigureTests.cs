using System.Xml.Linq;
using ClauseAnalyzer.Charts;
using ClauseAnalyzer.Charts.Fonts;
using ClauseAnalyzer.Charts.Marks;
using ClauseAnalyzer.Charts.Plots;
using ScottPlot;
using ScottPlot.Plottables;

namespace ClauseAnalyzer.Tests.Charts;

/// <summary>What a caller gets and may do with it, and what must not depend on when and where it is drawn.</summary>
public sealed class ChartFigureTests
{
    [Fact]
    public void ToFigure_Themes_HoldsScottPlotsOwnMarksInUnitsOfTheData()
    {
        var figure = SampleCharts.Themes.ToFigure();

        Assert.Equal(4, figure.Plots.Count);
        var markers = figure.Plots[0].PlottableList.OfType<Marker>().ToList();
        Assert.Equal([0, 1, 2, 3, 4], markers.Select(marker => marker.X));
        Assert.Equal(8 / 16.0, markers[0].Y);
        Assert.Equal(5, figure.Plots[0].PlottableList.OfType<ErrorBar>().Count());
        // Small multiples share their scale.
        Assert.All(figure.Plots, plot => Assert.Equal(figure.Plots[0].Axes.GetLimits(), plot.Axes.GetLimits()));
    }

    [Fact]
    public void ToSvg_RestyledFigure_ShowsWhatTheCallerChanged()
    {
        var figure = SampleCharts.Themes.ToFigure();
        foreach (var marker in figure.Plots[0].PlottableList.OfType<Marker>())
        {
            marker.MarkerFillColor = Color.FromHex("#123456");
        }

        var added = figure.Plots[0].Add.HorizontalLine(0.5);
        added.LineColor = Color.FromHex("#654321");
        added.LinePattern = LinePattern.Dashed;
        var svg = figure.ToSvg();

        Assert.Equal(5, XDocument.Parse(svg).Descendants().Count(element => element.Attribute("fill")?.Value == "#123456"));
        var line = XDocument.Parse(svg).Descendants().Single(element => element.Attribute("stroke")?.Value == "#654321");
        Assert.Equal("10 10", line.Attribute("stroke-dasharray")!.Value);
        // What a caller adds is clipped to the data area, by a clip of a stable name.
        Assert.Equal("url(#chart-themes-1)", line.Parent!.Attribute("clip-path")!.Value);
        Assert.Equal(svg, figure.ToSvg());
    }

    [Fact]
    public void ToImage_AnyFormatOfScottPlot_CanBeSaved()
    {
        var image = SampleCharts.Force.ToFigure().ToImage(96);

        Assert.Equal(860, image.Width);
        Assert.Equal([0xff, 0xd8], image.GetImageBytes(ImageFormat.Jpeg)[..2]);
        Assert.Equal("RIFF"u8.ToArray(), image.GetImageBytes(ImageFormat.Webp)[..4]);
    }

    [Fact]
    public void Output_OneOrEightThreads_IsTheSameBytes()
    {
        var once = SampleCharts.All.Select(Bytes).ToList();
        var again = SampleCharts.All.AsParallel().AsOrdered().WithDegreeOfParallelism(8).Select(Bytes).ToList();

        Assert.Equal(once, again);

        static string Bytes(Chart chart) => chart.ToSvg() + Convert.ToHexString(chart.ToPng(dpi: 48));
    }

    // ScottPlot's own triangles and crosses leave their path to the garbage collector, and the process died of it.
    [Fact]
    public void ToFigure_AnyChart_HasNoMarkerThatScottPlotDrawsAsAPath()
    {
        MarkerShape[] withoutPath = [MarkerShape.FilledCircle, MarkerShape.FilledSquare, MarkerShape.OpenCircle, MarkerShape.OpenSquare];
        var markers = SampleCharts.All.Append(EightSeries).SelectMany(chart => chart.ToFigure().Plots).SelectMany(plot => plot.PlottableList.OfType<Marker>()).ToList();

        Assert.All(markers, marker => Assert.True(withoutPath.Contains(marker.Shape) || marker.MarkerStyle.CustomRenderer is PathMarker, $"{marker.Shape}"));
        Assert.Contains(markers, marker => marker.Shape == MarkerShape.FilledTriangleUp);
    }

    [Fact]
    public void ToSvg_AnyChart_AsksForNoOtherFont()
    {
        foreach (var chart in SampleCharts.All)
        {
            var root = XDocument.Parse(chart.ToSvg()).Root!;
            Assert.StartsWith(ChartFont.Family + ",", root.Attribute("font-family")!.Value, StringComparison.Ordinal);
            Assert.Empty(root.Descendants().Attributes("font-family"));
            Assert.All(root.Descendants().Where(element => element.Name.LocalName == "text"), text =>
            {
                Assert.NotNull(text.Attribute("textLength"));
                Assert.DoesNotContain(' ', text.Attribute("x")!.Value);
            });
        }
    }

    [Fact]
    public void Check_AnotherFontUnderTheName_IsRefusedByName()
    {
        ChartFont.Require();

        var error = Assert.Throws<InvalidOperationException>(() => ChartFont.Check(ChartFont.Of(isBold: true), ChartFont.Of(isBold: false)));
        Assert.Contains("ScottPlot gives \"Inter\" for that name", error.Message, StringComparison.Ordinal);
    }

    // The SVG step knows an ink by its colour.
    [Fact]
    public void Inks_OfAreasAndLines_HaveColoursOfTheirOwnInEitherTheme()
    {
        var inks = Inks.All.ToList();

        Assert.Equal(inks.Count, inks.Select(ink => ink.Light).Distinct().Count());
        Assert.Equal(inks.Count, inks.Select(ink => ink.Dark).Distinct().Count());
        Assert.Equal(inks.Count, inks.Select(ink => ink.Name).Distinct().Count());
    }

    [Theory]
    [InlineData(4, false)]
    [InlineData(5, true)]
    public void ToSvg_BarOfFewUnits_CountsInsteadOfSharing(int units, bool isShared)
    {
        var chart = SampleCharts.Force with { Bars = [new StackedBar(new ChartCategory("one"), [units, 0, 0, 0, 0])] };
        var written = XDocument.Parse(chart.ToSvg()).Descendants().Where(element => element.Name.LocalName is "text" or "title").Select(text => text.Value).ToList();

        Assert.Equal(isShared, written.Contains("one, 1 invite, suggest: 100% (5 of 5)"));
        Assert.Equal(!isShared, written.Contains("one, 1 invite, suggest: 4 of 4"));
        Assert.Equal(!isShared, written.Contains("counts: too few for shares"));
    }

    [Fact]
    public void ToSvg_ShareOfFewUnits_IsWrittenAsItsCount()
    {
        var chart = new IntervalChart
        {
            Name = "few",
            Title = "few",
            Unit = "share",
            Categories = [new("a"), new("b")],
            Panels = [new IntervalPanel("p", [new IntervalSeries("s", [new(0, 1, 0.2, 1, 1, 1), new(1, 0.4, 0.1, 0.8, 2, 5)])])],
        };
        var texts = XDocument.Parse(chart.ToSvg()).Descendants().Where(element => element.Name.LocalName == "text").Select(text => text.Value).ToList();

        Assert.Contains("1 of 1", texts);
        Assert.Contains("40%", texts);
    }

    private static IntervalChart EightSeries => SampleCharts.Themes with
    {
        Panels = [new IntervalPanel("", [.. Enumerable.Range(0, 8).Select(series => new IntervalSeries($"series {series}", [.. Enumerable.Range(0, 5).Select(text => new IntervalPoint(text, 0.1 * series, 0, 0.9))]))])],
    };
}
