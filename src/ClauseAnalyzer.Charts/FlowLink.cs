namespace ClauseAnalyzer.Charts;

/// <summary>A band from one box of a flow chart to a box in a later column.</summary>
/// <param name="From">Key of the earlier box.</param>
/// <param name="To">Key of the later box.</param>
/// <param name="Kind">What became of it, such as "reworded"; one of the chart's kinds.</param>
/// <param name="Weight">Its width in units, positive. Default 1.</param>
/// <param name="Detail">For the tooltip; empty for none.</param>
/// <param name="Link">Where it leads, when the style writes links; empty for nowhere.</param>
public sealed record FlowLink(string From, string To, string Kind, double Weight = 1, string Detail = "", string Link = "");
