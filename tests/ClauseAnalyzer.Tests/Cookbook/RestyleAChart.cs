using ClauseAnalyzer.Charts;
using ScottPlot;
using ScottPlot.Plottables;

namespace ClauseAnalyzer.Tests.Cookbook;

/// <summary>Restyle a chart with ScottPlot. A figure holds ScottPlot's own plots, in units of the data.</summary>
internal sealed class RestyleAChart : Recipe
{
    protected override void Cook(string folder)
    {
        var chart = new IntervalChart
        {
            Name = "hedges",
            Title = "Hedged clauses",
            Unit = "share of clauses",
            Categories = [new ChartCategory("2013"), new ChartCategory("2019")],
            Panels = [new IntervalPanel("", [new IntervalSeries("hedged", [new IntervalPoint(0, 0.10, 0.04, 0.23), new IntervalPoint(1, 0.21, 0.13, 0.33)])])],
        };
        var figure = chart.ToFigure();
        var plot = figure.Plots[0];
        foreach (var marker in plot.PlottableList.OfType<Marker>())
        {
            marker.MarkerFillColor = Colors.DarkOrange;
        }

        plot.Add.HorizontalLine(0.15).LinePattern = LinePattern.Dashed;
        File.WriteAllText(Path.Combine(folder, "hedges.svg"), figure.ToSvg());
        figure.ToImage().SaveJpeg(Path.Combine(folder, "hedges.jpg"));
        Console.WriteLine($"{plot.PlottableList.OfType<Marker>().Count()} marks are orange");
    }
}
