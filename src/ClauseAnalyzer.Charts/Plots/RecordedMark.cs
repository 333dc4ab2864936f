using ScottPlot;

namespace ClauseAnalyzer.Charts.Plots;

/// <summary>What an SVG has to say of a plottable beside its shape.</summary>
/// <param name="Plottable">The shape, as it was added to the plot.</param>
/// <param name="Tooltip">What the reader is told who points at it; empty for nothing.</param>
/// <param name="Link">Where it leads; empty for nowhere.</param>
/// <param name="Dash">The dashes of its line; empty for none.</param>
internal readonly record struct RecordedMark(IPlottable Plottable, string Tooltip, string Link, string Dash);
