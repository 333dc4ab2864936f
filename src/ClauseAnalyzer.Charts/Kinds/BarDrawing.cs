using ClauseAnalyzer.Charts.Frames;
using ClauseAnalyzer.Charts.Labels;
using ClauseAnalyzer.Charts.Marks;
using ClauseAnalyzer.Charts.Scales;

namespace ClauseAnalyzer.Charts.Kinds;

/// <summary>What stacked and diverging bars share: rows with names, pieces with their share written on them.</summary>
internal static class BarDrawing
{
    public const double BarHeight = 26;

    private const double KeyWidth = 20;

    /// <summary>The category with its n: the given one, else the sum of the counts when that is whole.</summary>
    public static ChartCategory WithN(StackedBar bar)
    {
        var sum = bar.Counts.Sum();
        return bar.Category.N is null && sum == Math.Floor(sum) && sum <= int.MaxValue ? bar.Category with { N = (int)sum } : bar.Category;
    }

    public static RowLabels Labels(ChartPage page, IReadOnlyList<StackedBar> bars) =>
        new([.. bars.Select(WithN)], page.Width * 0.28);

    public static double RowHeight(RowLabels labels) => Math.Max(BarHeight + 12, labels.Height + 8);

    /// <summary>The panel of the bars: row r stands at -r, so that the first is uppermost.</summary>
    public static Panel PanelOf(ChartPage page, PixelRect plot, ValueTicks ticks, int rows)
    {
        var panel = page.Sheet.Panel(plot, ticks.Range, new DataRange(0.5 - rows, 0.5));
        panel.ValuesRightward(ticks.Ticks, page.Left, page.Right);
        return panel;
    }

    /// <summary>One piece of a bar, parted from the next by a hair of ground, with its words where they fit.</summary>
    public static void Piece(ChartPage page, Panel panel, BarPiece piece, double rowHeight)
    {
        var width = panel.PixelX(piece.To) - panel.PixelX(piece.From);
        if (width <= 0)
        {
            return;
        }

        var hair = Math.Min(1.2, width / 3);
        page.Sheet.OpenGroup(piece.Tooltip, piece.Link);
        panel.Bar(-piece.Row, piece.From, piece.To, BarHeight / rowHeight, piece.Fill, hair);
        page.Sheet.CloseGroup();
        var font = TextStyle.Small.In(piece.Writing);
        if (GlyphWidths.Measure(piece.Words, font) + 8 <= width)
        {
            panel.Label(piece.Words, (piece.From + piece.To) / 2, -piece.Row, new PixelPoint(-hair / 2, 4), font, TextAnchor.Middle, halo: piece.Fill.Texture == Texture.None ? null : piece.Fill.Ink);
        }
    }

    /// <summary>Whether a bar counts so few units that shares of it would say more than there is.</summary>
    public static bool IsTooFew(StackedBar bar) =>
        NumberText.IsTooFew(bar.Counts.Sum()) && bar.Counts.All(count => count == Math.Floor(count));

    /// <summary>
    /// In place of a bar of fewer than five units, which would fill the row with shares of almost nothing:
    /// a key and a count for each part that there is, from a point, or further left where there is no room.
    /// </summary>
    public static void Few(ChartPage page, StackedBar bar, IReadOnlyList<string> parts, Func<int, (Fill Fill, Ink Writing)> lookOf, PixelPoint at, double left)
    {
        var font = TextStyle.Small;
        var sum = bar.Counts.Sum();
        var shown = Enumerable.Range(0, parts.Count).Where(part => bar.Counts[part] > 0).ToList();
        var note = sum > 0 ? "counts: too few for shares" : "none";
        var room = (shown.Count * (KeyWidth + 3)) + 3 + GlyphWidths.Measure(note, font);
        var x = Math.Max(left, Math.Min(at.X + 6, page.Right - room));
        foreach (var part in shown)
        {
            var key = new PixelRect(x, at.Y - 8, x + KeyWidth, at.Y + 8);
            var (fill, writing) = lookOf(part);
            page.Sheet.Rect(key, fill, Tell(bar, parts[part], bar.Counts[part], sum), bar.LinkOf(part));
            page.Sheet.Text(NumberText.Count(bar.Counts[part]), new PixelPoint(key.CenterX, at.Y + 4), font.In(writing), TextAnchor.Middle, "", fill.Texture == Texture.None ? null : fill.Ink);
            x = key.Right + 3;
        }

        page.Sheet.Text(TextFitter.Shorten(note, font, page.Right - x - 3), new PixelPoint(x + 3, at.Y + 4), font, TextAnchor.Left, note, Inks.Paper);
    }

    public static string Tell(StackedBar bar, string part, double count, double sum) =>
        $"{bar.Category.Name}, {part}: " + (NumberText.IsTooFew(sum) ? NumberText.CountOf(count, sum) : $"{NumberText.Of(count / sum, ValueFormat.Percent)} ({NumberText.CountOf(count, sum)})");
}
