using ClauseAnalyzer.Charts.Frames;
using ClauseAnalyzer.Charts.Labels;
using ClauseAnalyzer.Charts.Marks;
using ClauseAnalyzer.Charts.Scales;

namespace ClauseAnalyzer.Charts.Kinds;

/// <summary>Draws a <see cref="HeatMapChart"/>.</summary>
internal sealed class HeatMap
{
    private const double CellHeight = 23;
    private const double WidestCell = 118;
    private const double NarrowestWrapped = 58;
    private const double NarrowestUpright = 15;
    private const double LongestUpright = 130;

    private readonly ChartPage page;
    private readonly HeatMapChart chart;
    private readonly RowLabels labels;
    private readonly double cellWidth;
    private readonly double left;
    private readonly double highest;

    public HeatMap(ChartPage page, HeatMapChart chart)
    {
        this.page = page;
        this.chart = chart;
        labels = new RowLabels([.. chart.Rows.Select(row => new ChartCategory(row.Name))], page.Width * 0.3);
        left = page.Left + Math.Max(labels.Width, GroupWidth()) + 10;
        cellWidth = Math.Min(WidestCell, (page.Right - left) / chart.Columns.Count);
        highest = chart.Rows.SelectMany(row => row.Cells).Max(cell => cell?.Value ?? 0);
    }

    public void Draw()
    {
        DrawKey();
        DrawColumns();
        var group = "";
        for (var row = 0; row < chart.Rows.Count; row++)
        {
            if (chart.Rows[row].Group.Length > 0 && chart.Rows[row].Group != group)
            {
                group = chart.Rows[row].Group;
                DrawGroup(group, row > 0);
            }

            var height = Math.Max(CellHeight, labels.Height + 4);
            labels.Draw(page.Canvas, row, left - 10, page.Y + (height / 2));
            DrawCells(chart.Rows[row], page.Y, height);
            page.Y += height;
        }

        page.Y += 4;
    }

    // The steps of colour, with the values at which they begin.
    private void DrawKey()
    {
        var x = page.Left;
        var unit = TextFitter.Shorten(chart.Unit, TextStyle.Small, page.Width - 320);
        page.Canvas.Text(unit, new PixelPoint(x, page.Y + 11), TextStyle.Small, TextAnchor.Left, chart.Unit);
        x += GlyphWidths.Measure(unit, TextStyle.Small) + 14;
        page.Canvas.Text("0", new PixelPoint(x, page.Y + 11), TextStyle.Small);
        x += 14;
        foreach (var (fill, _) in Palette.Heat)
        {
            page.Canvas.Rect(new PixelRect(x, page.Y, x + 17, page.Y + 13), new Fill(fill));
            x += 18;
        }

        page.Canvas.Text(NumberText.Of(highest, chart.Format), new PixelPoint(x + 6, page.Y + 11), TextStyle.Small);
        page.Y += 28;
    }

    private void DrawColumns()
    {
        var bands = new BandScale(chart.Columns.Count, new PixelSpan(left, left + (cellWidth * chart.Columns.Count)));
        if (cellWidth >= NarrowestWrapped || cellWidth < NarrowestUpright)
        {
            var names = new ColumnLabels(chart.Columns, cellWidth);
            names.Draw(page.Canvas, bands, page.Y, left, page.Right);
            page.Y += names.Height + 6;
            return;
        }

        // Too narrow for words and wide enough for letters: upright, as a last resort.
        var texts = chart.Columns.Select(column => TextFitter.Shorten(Named(column), TextStyle.Small, LongestUpright)).ToList();
        page.Y += texts.Max(text => GlyphWidths.Measure(text, TextStyle.Small)) + 2;
        for (var i = 0; i < texts.Count; i++)
        {
            page.Canvas.UprightText(texts[i], new PixelPoint(bands.Center(i), page.Y), TextStyle.Small, Named(chart.Columns[i]));
        }

        page.Y += 6;
    }

    private static string Named(ChartCategory column) =>
        column.N is { } n ? $"{column.Name}, {NumberText.N(n)}" : column.Name;

    private double GroupWidth() =>
        chart.Rows.Select(row => GlyphWidths.Measure(TextFitter.Shorten(row.Group, TextStyle.Quiet with { Bold = true }, page.Width * 0.3), TextStyle.Quiet with { Bold = true }))
            .DefaultIfEmpty(0).Max();

    private void DrawGroup(string group, bool gap)
    {
        page.Y += gap ? 8 : 0;
        var font = TextStyle.Quiet with { Bold = true };
        page.Canvas.Text(TextFitter.Shorten(group, font, page.Width * 0.3), new PixelPoint(left - 10, page.Y + 12), font, TextAnchor.Right, group);
        page.Y += 18;
    }

    private void DrawCells(HeatMapRow row, double top, double height)
    {
        var gap = Math.Min(1.5, cellWidth / 6);
        for (var column = 0; column < row.Cells.Count; column++)
        {
            var box = new PixelRect(left + (column * cellWidth), top, left + ((column + 1) * cellWidth) - gap, top + height - 1.5);
            if (row.Cells[column] is not { } cell)
            {
                WriteInside("–", box, Palette.Muted);
                continue;
            }

            var (fill, writing) = Palette.Heat[StepOf(cell.Value)];
            var counts = cell.Count is { } count ? $" (count {NumberText.Count(count)})" : "";
            page.Canvas.Rect(box, new Fill(fill), $"{row.Name}, {chart.Columns[column].Name}: {NumberText.Of(cell.Value, chart.Format)}{counts}");
            WriteInside(NumberText.Of(cell.Value, chart.Format, chart.Format == ValueFormat.Percent ? 0 : 1), box, writing);
        }
    }

    private void WriteInside(string text, PixelRect box, Ink ink)
    {
        var font = TextStyle.Small.In(ink);
        if (GlyphWidths.Measure(text, font) + 4 <= box.Width)
        {
            page.Canvas.Text(text, new PixelPoint(box.CenterX, box.CenterY + 4), font, TextAnchor.Middle);
        }
    }

    // Zero alone has the lightest step; the others share the rest by equal parts of the highest value.
    private int StepOf(double value) =>
        value <= 0 ? 0 : Math.Min(Palette.Heat.Count - 1, 1 + (int)(value / highest * (Palette.Heat.Count - 1)));
}
