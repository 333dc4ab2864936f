using ClauseAnalyzer.Charts.Marks;

namespace ClauseAnalyzer.Charts.Kinds;

/// <summary>Where the levels of a diverging chart lie, and what they look like.</summary>
internal sealed class DivergingModel(DivergingBarChart chart)
{
    /// <summary>How many levels lie wholly left of the line.</summary>
    public int OnLeft { get; } = chart.MiddleLevel ?? chart.LevelsOnLeft ?? (chart.Levels.Count / 2);

    /// <summary>Share of a bar left of the line.</summary>
    public double LeftShare(StackedBar bar)
    {
        var sum = bar.Counts.Sum();
        var left = bar.Counts.Take(OnLeft).Sum() + (chart.MiddleLevel is { } middle ? bar.Counts[middle] / 2 : 0);
        return sum > 0 ? left / sum : 0;
    }

    public double RightShare(StackedBar bar) => bar.Counts.Sum() > 0 ? 1 - LeftShare(bar) : 0;

    public (Ink Fill, Ink Writing) LookOf(int level)
    {
        if (level == chart.MiddleLevel)
        {
            return Inks.Middle;
        }

        var firstOnRight = OnLeft + (chart.MiddleLevel is null ? 0 : 1);
        return level < OnLeft
            ? Shade(Inks.Weaker, OnLeft - 1 - level, OnLeft)
            : Shade(Inks.Stronger, level - firstOnRight, chart.Levels.Count - firstOnRight);
    }

    // The outermost level is the darkest; a side of one level takes the middle shade.
    private static (Ink Fill, Ink Writing) Shade(IReadOnlyList<(Ink Fill, Ink Writing)> shades, int distance, int count) =>
        shades[count == 1 ? 1 : distance * (shades.Count - 1) / (count - 1)];
}
