using ClauseAnalyzer.Charts.Frames;
using ClauseAnalyzer.Charts.Labels;
using ClauseAnalyzer.Charts.Marks;
using ClauseAnalyzer.Charts.Scales;

namespace ClauseAnalyzer.Charts.Kinds;

/// <summary>What stacked and diverging bars share: rows with names, pieces with their share written on them.</summary>
internal static class BarDrawing
{
    public const double BarHeight = 26;

    /// <summary>The category with its n: the given one, else the sum of the counts when that is whole.</summary>
    public static ChartCategory WithN(StackedBar bar)
    {
        var sum = bar.Counts.Sum();
        return bar.Category.N is null && sum == Math.Floor(sum) && sum <= int.MaxValue ? bar.Category with { N = (int)sum } : bar.Category;
    }

    public static RowLabels Labels(ChartPage page, IReadOnlyList<StackedBar> bars) =>
        new([.. bars.Select(WithN)], page.Width * 0.28);

    public static double RowHeight(RowLabels labels) => Math.Max(BarHeight + 12, labels.Height + 8);

    /// <summary>One piece of a bar, parted from the next by a hair of ground, with its words where they fit.</summary>
    public static void Piece(ChartPage page, PixelRect piece, Fill fill, Ink writing, string words, string tooltip)
    {
        if (piece.Width <= 0)
        {
            return;
        }

        var hair = Math.Min(1.2, piece.Width / 3);
        page.Canvas.Rect(piece with { Right = piece.Right - hair }, fill, tooltip);
        var font = TextStyle.Small.In(writing);
        if (GlyphWidths.Measure(words, font) + 8 <= piece.Width)
        {
            page.Canvas.Text(words, new PixelPoint((piece.Left + piece.Right - hair) / 2, piece.CenterY + 4), font, TextAnchor.Middle, "", fill.Texture == Texture.None ? null : fill.Ink);
        }
    }

    public static void Empty(ChartPage page, double x, double centerY) =>
        page.Canvas.Text("none", new PixelPoint(x + 6, centerY + 4), TextStyle.Small);

    public static string Tell(StackedBar bar, string part, double count, double sum) =>
        $"{bar.Category.Name}, {part}: {NumberText.Of(count / sum, ValueFormat.Percent)} ({NumberText.Count(count)} of {NumberText.Count(sum)})";
}
