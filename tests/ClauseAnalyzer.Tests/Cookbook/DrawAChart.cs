using ClauseAnalyzer.Charts;

namespace ClauseAnalyzer.Tests.Cookbook;

/// <summary>Draw a chart of one's own figures. The same record gives SVG, PNG and a Vega-Lite specification.</summary>
internal sealed class DrawAChart : Recipe
{
    protected override void Cook(string folder)
    {
        var chart = new IntervalChart
        {
            Name = "hedges",
            Title = "Hedged clauses",
            Unit = "share of clauses",
            Categories = [new ChartCategory("2013", 40), new ChartCategory("2019", 62)],
            Panels = [new IntervalPanel("", [new IntervalSeries("hedged", [new IntervalPoint(0, 0.10, 0.04, 0.23), new IntervalPoint(1, 0.21, 0.13, 0.33)])])],
        };
        File.WriteAllText(Path.Combine(folder, "hedges.svg"), chart.ToSvg());
        File.WriteAllText(Path.Combine(folder, "hedges.vl.json"), chart.ToVegaLite());
        File.WriteAllBytes(Path.Combine(folder, "hedges.png"), chart.ToPng(ChartStyle.ForPrint(85), dpi: 300));
        Console.WriteLine(string.Join(", ", Directory.GetFiles(folder).Select(Path.GetFileName).Order(StringComparer.Ordinal)));
    }
}
