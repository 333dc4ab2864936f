using ScottPlot;

namespace ClauseAnalyzer.Charts.Plots;

/// <summary>Gives every plot of a figure the whole figure: each has its data area at its own fixed place.</summary>
internal sealed class OverlaidPlots : IMultiplotLayout
{
    public PixelRect[] GetSubplotRectangles(SubplotCollection subplots, PixelRect figureRect) =>
        [.. Enumerable.Repeat(figureRect, subplots.Count)];
}
