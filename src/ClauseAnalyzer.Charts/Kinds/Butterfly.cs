using System.Globalization;
using ClauseAnalyzer.Charts.Frames;
using ClauseAnalyzer.Charts.Labels;
using ClauseAnalyzer.Charts.Marks;
using ClauseAnalyzer.Charts.Scales;

namespace ClauseAnalyzer.Charts.Kinds;

/// <summary>Draws a <see cref="ButterflyChart"/>: the strongest terms of both sides face each other.</summary>
internal sealed class Butterfly
{
    private const double RowHeight = 23;
    private const double BarHeight = 14;
    private const double EmptySide = 20;
    private const double ShortestHalf = 0.12;

    private static readonly TextStyle TermFont = TextStyle.Label;
    private static readonly TextStyle CountFont = TextStyle.Small;

    private readonly ChartPage page;
    private readonly ButterflyChart chart;
    private readonly List<ButterflyItem> left;
    private readonly List<ButterflyItem> right;
    private readonly ValueTicks ticks;
    private readonly double half;

    public Butterfly(ChartPage page, ButterflyChart chart)
    {
        this.page = page;
        this.chart = chart;
        left = SideOf(chart.Items.Where(item => item.Score < 0));
        right = SideOf(chart.Items.Where(item => item.Score >= 0));
        var longest = chart.Items.Max(item => Math.Abs(item.Score));
        ticks = ValueTicks.For(new DataRange(0, Math.Max(longest, chart.Threshold ?? 0)), 4, ValueFormat.Number);
        half = Half();
    }

    public void Draw()
    {
        // Where even the shortest bars leave too little, each side has half, or what the other leaves.
        var (roomLeft, roomRight) = (NeedOf(left, half), NeedOf(right, half));
        roomLeft = Math.Min(roomLeft, Math.Max(page.Width / 2, page.Width - roomRight));
        var middle = page.Left + roomLeft + Math.Max(0, (page.Width - roomLeft - roomRight) / 2);
        DrawHeadings(middle);
        var rows = Math.Max(left.Count, right.Count);
        var plot = new PixelRect(middle - half, page.Y, middle + half, page.Y + (rows * RowHeight));
        var toRight = new LinearScale(ticks.Range, new PixelSpan(middle, plot.Right));
        var toLeft = new LinearScale(ticks.Range, new PixelSpan(middle, plot.Left));
        DrawAxis(plot, toLeft, toRight);
        DrawSide(left, plot.Top, toLeft, onLeft: true);
        DrawSide(right, plot.Top, toRight, onLeft: false);
        page.Canvas.Line(new PixelPoint(middle, plot.Top), new PixelPoint(middle, plot.Bottom), new Stroke(Palette.Text, 1.2));
        page.Canvas.Text(chart.Unit, new PixelPoint(middle, plot.Bottom + 33), TextStyle.Small, TextAnchor.Middle);
        page.Y = plot.Bottom + 38;
    }

    private static List<ButterflyItem> SideOf(IEnumerable<ButterflyItem> items) =>
        [.. items.OrderByDescending(item => Math.Abs(item.Score)).ThenBy(item => item.Term, StringComparer.Ordinal)];

    private static string Counts(ButterflyItem item) =>
        string.Create(CultureInfo.InvariantCulture, $"{item.CountLeft:#,0} : {item.CountRight:#,0}");

    // Bars of one score are as long on both sides, and as long as the words behind them leave room for.
    private double Half()
    {
        var (low, high) = (page.Width * ShortestHalf, page.Width / 2);
        while (high - low > 0.5)
        {
            var middle = (low + high) / 2;
            (low, high) = NeedOf(left, middle) + NeedOf(right, middle) <= page.Width ? (middle, high) : (low, middle);
        }

        return low;
    }

    // What a side takes of the sheet, bars and the words behind them.
    private double NeedOf(List<ButterflyItem> items, double length) =>
        items.Select(item => (length * Math.Abs(item.Score) / ticks.Range.High) + WordsWidth(item)).Append(length + EmptySide).Max();

    private static double WordsWidth(ButterflyItem item) => GlyphWidths.Measure(PlainText.Clean(item.Term), TermFont) + CountsWidth(item) + 8;

    private static double CountsWidth(ButterflyItem item) => GlyphWidths.Measure(Counts(item), CountFont) + SvgCanvas.PairGap(TermFont);

    private void DrawHeadings(double middle)
    {
        Heading("← " + chart.Left.Name, chart.Left, middle - 12, middle - 12 - page.Left, TextAnchor.Right);
        Heading(chart.Right.Name + " →", chart.Right, middle + 12, page.Right - middle - 12, TextAnchor.Left);
        page.Y += TextStyle.Heading.LineHeight + 2;
        if (chart.Left.N is not null || chart.Right.N is not null)
        {
            Quiet(chart.Left, middle - 12, TextAnchor.Right);
            Quiet(chart.Right, middle + 12, TextAnchor.Left);
            page.Y += TextStyle.Small.LineHeight;
        }

        var key = $"after each term: uses in {chart.Left.Name} : uses in {chart.Right.Name}";
        var shown = TextFitter.Shorten(key, TextStyle.Small, page.Width);
        var width = GlyphWidths.Measure(shown, TextStyle.Small) / 2;
        page.Canvas.Text(shown, new PixelPoint(Math.Clamp(middle, page.Left + width, page.Right - width), page.Y + 12), TextStyle.Small, TextAnchor.Middle, key);
        page.Y += 26;
    }

    private void Heading(string text, ChartCategory category, double x, double room, TextAnchor anchor)
    {
        var words = TextFitter.Shorten(text, TextStyle.Heading, room);
        page.Canvas.Text(words, new PixelPoint(x, page.Y + TextStyle.Heading.Ascent), TextStyle.Heading, anchor, words == PlainText.Clean(text) ? "" : category.Name);
    }

    private void Quiet(ChartCategory category, double x, TextAnchor anchor)
    {
        if (category.N is { } n)
        {
            page.Canvas.Text(NumberText.N(n) + " words", new PixelPoint(x, page.Y + TextStyle.Small.Ascent), TextStyle.Small, anchor);
        }
    }

    private void DrawAxis(PixelRect plot, LinearScale toLeft, LinearScale toRight)
    {
        Gridlines.Upright(page.Canvas, plot, toRight, ticks.Ticks, page.Left, page.Right);
        var others = ticks.Ticks.Where(tick => tick.Value != 0).Reverse().ToList();
        Gridlines.Upright(page.Canvas, plot, toLeft, others, page.Left, page.Right);
        if (chart.Threshold is { } threshold)
        {
            DrawThreshold(left, threshold, toLeft, plot.Top);
            DrawThreshold(right, threshold, toRight, plot.Top);
        }
    }

    // As far down as bars reach it: below, it would run through words.
    private void DrawThreshold(List<ButterflyItem> items, double threshold, LinearScale scale, double top)
    {
        var reached = items.Count(item => Math.Abs(item.Score) >= threshold);
        var x = scale.ToPixel(threshold);
        page.Canvas.Line(new PixelPoint(x, top - 4), new PixelPoint(x, top + (reached * RowHeight)), new Stroke(Palette.Text, 1, "3 2"));
    }

    private void DrawSide(List<ButterflyItem> items, double top, LinearScale scale, bool onLeft)
    {
        for (var row = 0; row < items.Count; row++)
        {
            var item = items[row];
            var center = top + ((row + 0.5) * RowHeight);
            var (from, to) = (scale.ToPixel(0), scale.ToPixel(Math.Abs(item.Score)));
            var bar = new PixelRect(Math.Min(from, to), center - (BarHeight / 2), Math.Max(from, to), center + (BarHeight / 2));
            var pale = Math.Abs(item.Score) < (chart.Threshold ?? 0);
            var fill = new Fill(onLeft ? Palette.Parts[2].Fill : Palette.Parts[0].Fill, pale ? 0.4 : 1);
            page.Canvas.Rect(bar, fill, Tell(item));
            Words(item, to, center, onLeft, (onLeft ? to - page.Left : page.Right - to) - CountsWidth(item) - 8);
        }
    }

    private void Words(ButterflyItem item, double end, double center, bool onLeft, double room)
    {
        var term = TextFitter.Shorten(item.Term, TermFont, room);
        var side = onLeft ? -1 : 1;
        var anchor = onLeft ? TextAnchor.Right : TextAnchor.Left;
        page.Canvas.TextPair((term, TermFont), (Counts(item), CountFont), new PixelPoint(end + (6 * side), center + 4), anchor, item.Term, Palette.Paper);
    }

    private string Tell(ButterflyItem item) =>
        $"{item.Term}: score {NumberText.Signed(item.Score, 2)}, log-odds {NumberText.Signed(item.LogOdds, 2)}, "
        + $"{NumberText.Count(item.CountLeft)} in {chart.Left.Name}, {NumberText.Count(item.CountRight)} in {chart.Right.Name}";
}
