using System.Globalization;
using ClauseAnalyzer.Charts.Frames;
using ClauseAnalyzer.Charts.Labels;
using ClauseAnalyzer.Charts.Marks;
using ClauseAnalyzer.Charts.Scales;

namespace ClauseAnalyzer.Charts.Kinds;

/// <summary>Draws a <see cref="ButterflyChart"/>: the strongest terms of both sides face each other.</summary>
internal sealed class Butterfly
{
    private const double LowRow = 23;
    private const double HighRow = 36;
    private const double BarHeight = 14;
    private const double EmptySide = 20;
    private const double ShortestHalf = 0.12;

    // The line of the threshold runs behind the words; between two letters nothing of it may show.
    private const double WideHalo = 7;

    private static readonly TextStyle TermFont = TextStyle.Label;
    private static readonly TextStyle CountFont = TextStyle.Small;

    private readonly ChartPage page;
    private readonly ButterflyChart chart;
    private readonly List<ButterflyItem> left;
    private readonly List<ButterflyItem> right;
    private readonly ValueTicks ticks;
    private readonly double half;
    private double rowHeight = LowRow;

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
        rowHeight = IsTight(left, middle - page.Left) || IsTight(right, page.Right - middle) ? HighRow : LowRow;
        var plot = new PixelRect(middle - half, page.Y, middle + half, page.Y + (rows * rowHeight));
        var panel = page.Sheet.Panel(plot, new DataRange(-ticks.Range.High, ticks.Range.High), new DataRange(0.5 - rows, 0.5));
        DrawAxis(panel, rows);
        DrawSide(panel, left, onLeft: true);
        DrawSide(panel, right, onLeft: false);
        panel.Line(0, 0.5 - rows, 0, 0.5, new Stroke(Inks.Text, 1.2));
        page.Sheet.Text(chart.Unit, new PixelPoint(middle, plot.Bottom + 33), TextStyle.Small, TextAnchor.Middle);
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

    private static double CountsWidth(ButterflyItem item) => GlyphWidths.Measure(Counts(item), CountFont) + Sheet.PairGap(TermFont);

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
        page.Sheet.Text(shown, new PixelPoint(Math.Clamp(middle, page.Left + width, page.Right - width), page.Y + 12), TextStyle.Small, TextAnchor.Middle, key);
        page.Y += 26;
    }

    private void Heading(string text, ChartCategory category, double x, double room, TextAnchor anchor)
    {
        var words = TextFitter.Shorten(text, TextStyle.Heading, room);
        page.Sheet.Text(words, new PixelPoint(x, page.Y + TextStyle.Heading.Ascent), TextStyle.Heading, anchor, words == PlainText.Clean(text) ? "" : category.Name);
    }

    private void Quiet(ChartCategory category, double x, TextAnchor anchor)
    {
        if (category.N is { } n)
        {
            page.Sheet.Text(NumberText.N(n) + " words", new PixelPoint(x, page.Y + TextStyle.Small.Ascent), TextStyle.Small, anchor);
        }
    }

    // To the left scores are negative, but are read as lengths: no minus sign.
    private void DrawAxis(Panel panel, int rows)
    {
        var mirrored = ticks.Ticks.Where(tick => tick.Value != 0).Reverse().Select(tick => tick with { Value = -tick.Value });
        panel.ValuesRightward([.. mirrored, .. ticks.Ticks], page.Left, page.Right);
        if (chart.Threshold is { } threshold)
        {
            // The whole way down on both sides; words that it meets stand on a halo.
            panel.Line(-threshold, 0.5 - rows, -threshold, 0.5, new Stroke(Inks.Text, 1, "3 2"));
            panel.Line(threshold, 0.5 - rows, threshold, 0.5, new Stroke(Inks.Text, 1, "3 2"));
        }
    }

    // Row r stands at -r, so that the first is uppermost.
    private void DrawSide(Panel panel, List<ButterflyItem> items, bool onLeft)
    {
        for (var row = 0; row < items.Count; row++)
        {
            var item = items[row];
            var pale = Math.Abs(item.Score) < (chart.Threshold ?? 0);
            page.Sheet.OpenGroup(Tell(item), item.Link);
            panel.Bar(-row, 0, item.Score, BarHeight / rowHeight, new Fill(onLeft ? Inks.Parts[2].Fill : Inks.Parts[0].Fill, pale ? 0.4 : 1));
            page.Sheet.CloseGroup();
            var end = panel.PixelX(item.Score);
            Words(panel, item, row, onLeft, (onLeft ? end - page.Left : page.Right - end) - CountsWidth(item) - 8);
        }
    }

    // Whether a term of one side has no room in one line.
    private bool IsTight(List<ButterflyItem> items, double room) =>
        items.Any(item => (half * Math.Abs(item.Score) / ticks.Range.High) + WordsWidth(item) > room + 0.5);

    // The counts follow the term, away from the bar; a term without room in one line takes two.
    private void Words(Panel panel, ButterflyItem item, int row, bool onLeft, double room)
    {
        var lines = TextFitter.Wrap(item.Term, TermFont, room, rowHeight > LowRow ? 2 : 1);
        var side = onLeft ? -1 : 1;
        var anchor = onLeft ? TextAnchor.Right : TextAnchor.Left;
        var y = 4 - ((lines.Count - 1) * TermFont.LineHeight / 2);
        foreach (var line in lines)
        {
            panel.Label(line, item.Score, -row, new PixelPoint(6 * side, y), TermFont, anchor, line.EndsWith('…') ? item.Term : "", Inks.Paper, WideHalo);
            y += TermFont.LineHeight;
        }

        var counts = 6 + lines.Select(line => GlyphWidths.Measure(line, TermFont)).DefaultIfEmpty(0).Last() + Sheet.PairGap(TermFont);
        panel.Label(Counts(item), item.Score, -row, new PixelPoint(counts * side, y - TermFont.LineHeight), CountFont, anchor, "", Inks.Paper, WideHalo);
    }

    private string Tell(ButterflyItem item) =>
        $"{item.Term}: score {NumberText.Signed(item.Score, 2)}, log-odds {NumberText.Signed(item.LogOdds, 2)}, "
        + $"{NumberText.Count(item.CountLeft)} in {chart.Left.Name}, {NumberText.Count(item.CountRight)} in {chart.Right.Name}";
}
