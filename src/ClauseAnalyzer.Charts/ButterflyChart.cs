using System.Text.Json.Nodes;
using ClauseAnalyzer.Charts.Frames;
using ClauseAnalyzer.Charts.Kinds;
using ClauseAnalyzer.Charts.Scales;
using ClauseAnalyzer.Charts.VegaLite;

namespace ClauseAnalyzer.Charts;

/// <summary>Bars to both sides of a line: the terms that are key to one text, and those key to the other.</summary>
public sealed record ButterflyChart : Chart
{
    /// <summary>The text that negative scores speak for, and its n.</summary>
    public required ChartCategory Left { get; init; }

    /// <summary>The text that positive scores speak for, and its n.</summary>
    public required ChartCategory Right { get; init; }

    /// <summary>The terms; each side is drawn from its strongest, equal scores by ordinal order of the term.</summary>
    public required IReadOnlyList<ButterflyItem> Items { get; init; }

    /// <summary>
    /// Score, above zero, from which a term counts as key: drawn as a line on both sides, bars below it pale. Default 1.96;
    /// null for none.
    /// </summary>
    public double? Threshold { get; init; } = 1.96;

    internal override bool IsEmpty => Items.Count == 0;

    internal override string Summary => ChartSummary.Join(Items.Select(item =>
        $"{item.Term}: score {NumberText.Signed(item.Score, 2)}, {NumberText.Count(item.CountLeft)} uses in {Left.Name}, {NumberText.Count(item.CountRight)} in {Right.Name}"));

    internal override void Check()
    {
        foreach (var item in Items)
        {
            ChartCheck.Finite(item.Score, $"The score of \"{item.Term}\"");
            ChartCheck.Finite(item.LogOdds, $"The log-odds of \"{item.Term}\"");
        }

        if (Threshold is { } threshold)
        {
            ChartCheck.Positive(threshold, nameof(Threshold));
        }
    }

    internal override void DrawBody(ChartPage page) => new Butterfly(page, this).Draw();

    internal override JsonObject VegaBody() => BarVega.Butterfly(this);
}
