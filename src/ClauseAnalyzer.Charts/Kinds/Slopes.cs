using ClauseAnalyzer.Charts.Frames;
using ClauseAnalyzer.Charts.Labels;
using ClauseAnalyzer.Charts.Marks;
using ClauseAnalyzer.Charts.Scales;

namespace ClauseAnalyzer.Charts.Kinds;

/// <summary>Draws a <see cref="SlopeChart"/>.</summary>
internal sealed class Slopes
{
    private const double LabelHeight = 16;
    private const double LowestPlot = 300;
    private const double HighestPlot = 1200;
    private const double LabelGap = 14;

    private readonly ChartPage page;
    private readonly SlopeChart chart;
    private readonly bool someEmphasized;
    private readonly bool allWhole;
    private readonly double nameRoom;
    private readonly double plotHeight;

    public Slopes(ChartPage page, SlopeChart chart)
    {
        this.page = page;
        this.chart = chart;
        allWhole = chart.Lines.SelectMany(line => line.Values).OfType<double>().All(value => value == Math.Floor(value));
        someEmphasized = chart.Lines.Any(line => line.Emphasized);
        var most = page.Width * 0.27;
        nameRoom = Math.Min(most, chart.Lines.Max(line => Math.Max(WidthAt(line, 0), WidthAt(line, chart.Columns.Count - 1))) + 4);
        plotHeight = Math.Clamp(chart.Lines.Count * LabelHeight * 1.25, LowestPlot, HighestPlot);
    }

    public void Draw()
    {
        var left = page.Left + nameRoom + LabelGap + 6;
        var right = page.Right - nameRoom - LabelGap - 6;
        var last = Math.Max(1, chart.Columns.Count - 1);
        double X(int column) => chart.Columns.Count == 1 ? left : left + ((right - left) * column / last);
        page.Canvas.Text(chart.Unit, new PixelPoint(page.Left, page.Y + 9), TextStyle.Small);
        page.Y += 22;
        var headingWidth = Math.Min((right - left) / last, 2 * (nameRoom + LabelGap));
        DrawHeadings(X, headingWidth);
        var (top, bottom) = (page.Y + 8, page.Y + 8 + plotHeight);
        var values = DataRange.Of(chart.Lines.SelectMany(line => line.Values).OfType<double>());
        var scale = new LinearScale(values ?? new DataRange(0, 1), new PixelSpan(bottom - 8, top + 8));
        for (var column = 0; column < chart.Columns.Count; column++)
        {
            page.Canvas.Line(new PixelPoint(X(column), top), new PixelPoint(X(column), bottom), new Stroke(Palette.Faint));
        }

        foreach (var (line, index) in chart.Lines.Select((line, index) => (line, index)).OrderBy(pair => pair.line.Emphasized).ThenByDescending(pair => pair.index))
        {
            DrawLine(line, LookOf(line, index), X, scale);
        }

        Labels(0, X(0) - LabelGap, TextAnchor.Right, scale, top, bottom);
        if (chart.Columns.Count > 1)
        {
            Labels(chart.Columns.Count - 1, X(chart.Columns.Count - 1) + LabelGap, TextAnchor.Left, scale, top, bottom);
        }

        page.Y = bottom + 4;
    }

    private void DrawHeadings(Func<int, double> x, double width)
    {
        var columns = new ColumnLabels(chart.Columns, width);
        var half = width / 2;
        var bands = new BandScale(chart.Columns.Count, new PixelSpan(x(0) - half, x(0) - half + (width * chart.Columns.Count)));
        if (chart.Columns.Count > 1 && Math.Abs(bands.Center(chart.Columns.Count - 1) - x(chart.Columns.Count - 1)) > 1)
        {
            // Headings narrower than the columns are apart: bands as wide as the columns stand.
            var step = x(1) - x(0);
            bands = new BandScale(chart.Columns.Count, new PixelSpan(x(0) - (step / 2), x(0) - (step / 2) + (step * chart.Columns.Count)));
        }

        columns.Draw(page.Canvas, bands, page.Y, page.Left, page.Right);
        page.Y += columns.Height;
    }

    private SeriesLook LookOf(SlopeLine line, int index) =>
        someEmphasized
            ? line.Emphasized ? SeriesLook.Of(chart.Lines.Take(index).Count(other => other.Emphasized)) : new SeriesLook(Palette.Others, MarkerShape.Circle, "")
            : SeriesLook.Of(index);

    private void DrawLine(SlopeLine line, SeriesLook look, Func<int, double> x, LinearScale scale)
    {
        var strong = line.Emphasized || !someEmphasized;
        var values = line.Values.Select((value, column) => $"{chart.Columns[column].Name} {(value is { } known ? NumberText.Of(known, chart.Format) : "–")}");
        page.Canvas.OpenGroup($"{line.Name}: {string.Join(", ", values)}");
        for (var column = 0; column < line.Values.Count; column++)
        {
            if (column > 0 && line.Values[column - 1] is { } before && line.Values[column] is { } now && chart.Columns[column].FollowsPrevious)
            {
                var stroke = look.Line with { Width = strong ? 2 : 1.2, Opacity = strong ? 1 : 0.7 };
                page.Canvas.Line(new PixelPoint(x(column - 1), scale.ToPixel(before)), new PixelPoint(x(column), scale.ToPixel(now)), stroke);
            }
        }

        for (var column = 0; column < line.Values.Count; column++)
        {
            if (line.Values[column] is { } value)
            {
                Markers.Draw(page.Canvas, look.Shape, new PixelPoint(x(column), scale.ToPixel(value)), strong ? 4.5 : 3, look.Ink);
            }
        }

        page.Canvas.CloseGroup();
    }

    // Names at one end, moved apart, each led to its point; with more lines than room, the outermost keep theirs.
    private void Labels(int column, double edge, TextAnchor anchor, LinearScale scale, double top, double bottom)
    {
        var room = (int)((bottom - top) / LabelHeight);
        var ends = chart.Lines.Select((line, index) => (Line: line, Index: index, Value: line.Values[column]))
            .Where(end => end.Value is not null)
            .OrderByDescending(end => end.Line.Emphasized).ThenByDescending(end => SpanOf(end.Line)).ThenBy(end => end.Index)
            .Take(room)
            .OrderByDescending(end => end.Value).ThenBy(end => end.Index).ToList();
        var places = LabelSpreader.Spread([.. ends.Select(end => scale.ToPixel(end.Value!.Value))], LabelHeight, top, bottom);
        for (var i = 0; i < ends.Count; i++)
        {
            var (line, index, value) = ends[i];
            var y = scale.ToPixel(value!.Value);
            var side = anchor == TextAnchor.Right ? 1 : -1;
            if (Math.Abs(places[i] - y) > 2)
            {
                page.Canvas.Line(new PixelPoint(edge + (2 * side), places[i]), new PixelPoint(edge + ((LabelGap - 5) * side), y), new Stroke(Palette.Faint));
            }

            var words = TextFitter.Shorten(Words(line, column), Font(line), nameRoom);
            var ink = someEmphasized && !line.Emphasized ? Palette.Muted : LookOf(line, index).Ink == Palette.Others ? Palette.Muted : Palette.Text;
            page.Canvas.Text(words, new PixelPoint(edge, places[i] + 4), Font(line).In(ink), anchor, Words(line, column));
        }
    }

    private static double SpanOf(SlopeLine line) =>
        DataRange.Of(line.Values.OfType<double>())?.Length ?? 0;

    // The value stands next to the axis on both sides.
    private string Words(SlopeLine line, int column)
    {
        var value = line.Values[column] is { } known ? NumberText.Label(known, chart.Format, allWhole) : "";
        return column == 0 ? $"{line.Name} {value}" : $"{value} {line.Name}";
    }

    private double WidthAt(SlopeLine line, int column) =>
        GlyphWidths.Measure(PlainText.Clean(Words(line, column)), Font(line));

    private TextStyle Font(SlopeLine line) =>
        someEmphasized && line.Emphasized ? TextStyle.Label with { Bold = true } : TextStyle.Label;
}
