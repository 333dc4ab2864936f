using System.Text.Json.Nodes;
using ClauseAnalyzer.Charts.Frames;
using ClauseAnalyzer.Charts.Kinds;
using ClauseAnalyzer.Charts.Scales;
using ClauseAnalyzer.Charts.VegaLite;

namespace ClauseAnalyzer.Charts;

/// <summary>
/// An alluvial chart: boxes in columns, joined by bands. It shows which paragraphs of a text
/// became which of the next; a box without a band on its left is new, one without a band on its right is dropped.
/// </summary>
public sealed record FlowChart : Chart
{
    /// <summary>The columns, from the left.</summary>
    public required IReadOnlyList<FlowStage> Stages { get; init; }

    /// <summary>The kinds of links, in the order of the legend and of the colours.</summary>
    public required IReadOnlyList<string> Kinds { get; init; }

    /// <summary>The bands, any order; each leads to a later column.</summary>
    public required IReadOnlyList<FlowLink> Links { get; init; }

    /// <summary>Written in a box that no band leads to, the first column's apart. Default "new"; empty for nothing.</summary>
    public string NewTag { get; init; } = "new";

    /// <summary>Written in a box that no band leaves, the last column's apart. Default "dropped"; empty for nothing.</summary>
    public string DroppedTag { get; init; } = "dropped";

    internal override bool IsEmpty => !Stages.SelectMany(stage => stage.Blocks).Any(block => block.Nodes.Count > 0);

    internal override string Summary =>
        ChartSummary.Join(Kinds.Select(kind => $"{kind}: {NumberText.Count(Links.Count(link => link.Kind == kind))} links"));

    internal override void Check()
    {
        var stageOf = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (node, stage) in Stages.SelectMany((stage, i) => stage.Blocks.SelectMany(block => block.Nodes).Select(node => (node, i))))
        {
            ChartCheck.Positive(node.Weight, $"The weight of box \"{node.Key}\"");
            ChartCheck.That(stageOf.TryAdd(node.Key, stage), $"The key of box \"{node.Key}\" is given twice.");
        }

        foreach (var link in Links)
        {
            ChartCheck.Positive(link.Weight, $"The weight of the link from \"{link.From}\" to \"{link.To}\"");
            ChartCheck.That(Kinds.Contains(link.Kind), $"The kind \"{link.Kind}\" of a link must be one of: {string.Join(", ", Kinds)}.");
            ChartCheck.That(
                stageOf.TryGetValue(link.From, out var from) && stageOf.TryGetValue(link.To, out var to) && from < to,
                $"A link must lead from a box to a box in a later column, found \"{link.From}\" to \"{link.To}\".");
        }
    }

    internal override void DrawBody(ChartPage page) => new Flows(page, this).Draw();

    internal override JsonObject VegaBody() => FlowVega.Of(this);
}
