namespace ClauseAnalyzer.Charts;

/// <summary>One box of a flow chart: a paragraph, or a group of them.</summary>
/// <param name="Key">Unique in the chart; links name it.</param>
/// <param name="Label">Written beside the box where there is room, such as "4 urge".</param>
/// <param name="Group">Boxes of one group stand together and share a shade, such as the section; empty for none.</param>
/// <param name="Weight">Its height in units, positive. Default 1.</param>
/// <param name="Detail">For the tooltip, such as the paragraph's first words; empty for none.</param>
/// <param name="Link">Where it leads, when the style writes links; empty for nowhere.</param>
public sealed record FlowNode(string Key, string Label, string Group = "", double Weight = 1, string Detail = "", string Link = "");
