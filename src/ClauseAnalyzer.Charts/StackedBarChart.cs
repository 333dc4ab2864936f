using System.Text.Json.Nodes;
using ClauseAnalyzer.Charts.Frames;
using ClauseAnalyzer.Charts.Kinds;
using ClauseAnalyzer.Charts.Scales;
using ClauseAnalyzer.Charts.VegaLite;

namespace ClauseAnalyzer.Charts;

/// <summary>Bars cut into parts that add up: families of verbs per document.</summary>
public sealed record StackedBarChart : Chart
{
    /// <summary>Names of the parts, in the order of stacking from the left.</summary>
    public required IReadOnlyList<string> Parts { get; init; }

    /// <summary>The bars, from the top.</summary>
    public required IReadOnlyList<StackedBar> Bars { get; init; }

    /// <summary>True to draw shares of each bar's sum, false to draw the counts. Default true.</summary>
    public bool AsShares { get; init; } = true;

    internal override bool IsEmpty => Bars.Count == 0 || Parts.Count == 0;

    internal override string Summary =>
        ChartSummary.Join(Bars.Select(bar => $"{bar.Category.Name}: " + string.Join(", ", Parts.Select((name, i) => $"{name} {NumberText.Count(bar.Counts[i])}"))));

    internal override void Check() => ChartCheck.Bars(Bars, Parts.Count);

    internal override void DrawBody(ChartPage page) => new StackedBars(page, this).Draw();

    internal override JsonObject VegaBody() => BarVega.Stacked(this);
}
