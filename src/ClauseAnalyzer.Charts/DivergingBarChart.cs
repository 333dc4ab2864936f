using System.Text.Json.Nodes;
using ClauseAnalyzer.Charts.Frames;
using ClauseAnalyzer.Charts.Kinds;
using ClauseAnalyzer.Charts.Scales;
using ClauseAnalyzer.Charts.VegaLite;

namespace ClauseAnalyzer.Charts;

/// <summary>
/// Bars of ordered levels that part at a common line, the weaker to the left, the stronger to
/// the right, drawn as shares of each bar's sum: the force of directive clauses per document.
/// </summary>
public sealed record DivergingBarChart : Chart
{
    /// <summary>Names of the levels, from the weakest to the strongest.</summary>
    public required IReadOnlyList<string> Levels { get; init; }

    /// <summary>Index of the level that lies across the line, half to each side; null when the line parts two levels.</summary>
    public int? MiddleLevel { get; init; }

    /// <summary>How many levels lie left of the line, when there is no middle level; null for half of them, rounded down.</summary>
    public int? LevelsOnLeft { get; init; }

    /// <summary>Heading over the left side. Default "weaker".</summary>
    public string LeftTitle { get; init; } = "weaker";

    /// <summary>Heading over the right side. Default "stronger".</summary>
    public string RightTitle { get; init; } = "stronger";

    /// <summary>The bars, from the top; each has one count a level.</summary>
    public required IReadOnlyList<StackedBar> Bars { get; init; }

    internal override bool IsEmpty => Bars.Count == 0 || Levels.Count == 0;

    internal override string Summary =>
        ChartSummary.Join(Bars.Select(bar => $"{bar.Category.Name}: " + string.Join(", ", Levels.Select((name, i) => $"{name} {NumberText.Count(bar.Counts[i])}"))));

    internal override void Check()
    {
        ChartCheck.Bars(Bars, Levels.Count);
        if (MiddleLevel is { } middle)
        {
            ChartCheck.Index(middle, Levels.Count, nameof(MiddleLevel));
        }

        if (LevelsOnLeft is { } left)
        {
            ChartCheck.Index(left, Levels.Count + 1, nameof(LevelsOnLeft));
        }
    }

    internal override void DrawBody(ChartPage page) => new DivergingBars(page, this).Draw();

    internal override JsonObject VegaBody() => BarVega.Diverging(this);
}
