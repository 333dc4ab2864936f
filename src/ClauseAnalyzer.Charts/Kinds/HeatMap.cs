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

    // The steps of colour with the numbers at their ends.
    private const double KeyWidth = 270;
    private const double LongestUpright = 180;

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
        highest = chart.Rows.SelectMany(row => row.Cells.Zip(chart.Columns)).Max(cell => cell.First is { } known && !IsTooFew(known, cell.Second.N) ? known.Value : 0);
    }

    public void Draw()
    {
        DrawKey();
        DrawColumns();
        var height = Math.Max(CellHeight, labels.Height + 4);
        for (var first = 0; first < chart.Rows.Count;)
        {
            var group = chart.Rows[first].Group;
            var next = first + 1;
            while (next < chart.Rows.Count && (chart.Rows[next].Group == group || chart.Rows[next].Group.Length == 0))
            {
                next++;
            }

            DrawRows(group, first, next, height);
            first = next;
        }

        page.Y += 4;
    }

    // The rows of one group are one panel: column c stands at c, row r of the group at -r.
    private void DrawRows(string group, int first, int next, double height)
    {
        if (group.Length > 0)
        {
            DrawGroup(group, first > 0);
        }

        var rows = next - first;
        var plot = new PixelRect(left, page.Y, left + (cellWidth * chart.Columns.Count), page.Y + (rows * height));
        var panel = page.Sheet.Panel(plot, new DataRange(-0.5, chart.Columns.Count - 0.5), new DataRange(0.5 - rows, 0.5));
        for (var row = 0; row < rows; row++)
        {
            labels.Draw(page.Sheet, first + row, left - 10, page.Y + ((row + 0.5) * height));
            DrawCells(panel, chart.Rows[first + row], row, height);
        }

        page.Y += rows * height;
    }

    // The steps of colour, with the values at which they begin.
    private void DrawKey()
    {
        var x = page.Left;
        var beside = page.Width - KeyWidth;
        var isBeside = TextFitter.Fits(chart.Unit, TextStyle.Small, beside, 1);
        var unit = TextFitter.Shorten(chart.Unit, TextStyle.Small, isBeside ? beside : page.Width);
        page.Sheet.Text(unit, new PixelPoint(x, page.Y + 11), TextStyle.Small, TextAnchor.Left, chart.Unit);
        x += isBeside ? GlyphWidths.Measure(unit, TextStyle.Small) + 14 : 0;
        page.Y += isBeside ? 0 : TextStyle.Small.LineHeight + 2;
        page.Sheet.Text("0", new PixelPoint(x, page.Y + 11), TextStyle.Small);
        x += 14;
        foreach (var (fill, _) in Inks.Heat)
        {
            page.Sheet.Rect(new PixelRect(x, page.Y, x + 17, page.Y + 13), new Fill(fill));
            x += 18;
        }

        page.Sheet.Text(NumberText.Of(highest, chart.Format), new PixelPoint(x + 6, page.Y + 11), TextStyle.Small);
        page.Y += 28;
    }

    private void DrawColumns()
    {
        var bands = new BandScale(chart.Columns.Count, new PixelSpan(left, left + (cellWidth * chart.Columns.Count)));
        if (cellWidth >= NarrowestWrapped || cellWidth < NarrowestUpright)
        {
            var names = new ColumnLabels(chart.Columns, cellWidth);
            names.Draw(page.Sheet, bands, page.Y, left, page.Right);
            page.Y += names.Height + 6;
            return;
        }

        // Too narrow for words and wide enough for letters: upright, as a last resort.
        var texts = chart.Columns.Select(column => TextFitter.Shorten(Named(column), TextStyle.Small, LongestUpright)).ToList();
        page.Y += texts.Max(text => GlyphWidths.Measure(text, TextStyle.Small)) + 2;
        for (var i = 0; i < texts.Count; i++)
        {
            page.Sheet.UprightText(texts[i], new PixelPoint(bands.Center(i), page.Y), TextStyle.Small, Named(chart.Columns[i]));
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
        page.Sheet.Text(TextFitter.Shorten(group, font, page.Width * 0.3), new PixelPoint(left - 10, page.Y + 12), font, TextAnchor.Right, group);
        page.Y += 18;
    }

    private void DrawCells(Panel panel, HeatMapRow row, int place, double height)
    {
        var gap = Math.Min(1.5, cellWidth / 6) / cellWidth;
        for (var column = 0; column < row.Cells.Count; column++)
        {
            if (row.Cells[column] is not { } cell)
            {
                WriteInside(panel, "–", column, place, Inks.Muted);
                continue;
            }

            // A colour is a share, and of so few units there is none.
            var (fill, writing) = IsTooFew(cell, chart.Columns[column].N) ? (Inks.Band, Inks.Text) : Inks.Heat[StepOf(cell.Value)];
            page.Sheet.OpenGroup($"{row.Name}, {chart.Columns[column].Name}: {Tell(cell, chart.Columns[column].N)}", cell.Link);
            panel.Area(column - 0.5, -place - 0.5 + (1.5 / height), column + 0.5 - gap, -place + 0.5, new Fill(fill));
            page.Sheet.CloseGroup();
            WriteInside(panel, Words(cell, chart.Columns[column].N), column, place, writing);
        }
    }

    private bool IsTooFew(HeatMapCell cell, int? n) => chart.Format == ValueFormat.Percent && cell.Count is not null && n is { } units && NumberText.IsTooFew(units);

    private string Words(HeatMapCell cell, int? n) => IsTooFew(cell, n)
        ? NumberText.CountOf(cell.Count!.Value, n!.Value)
        : NumberText.Of(cell.Value, chart.Format, chart.Format == ValueFormat.Percent ? 0 : 1);

    private string Tell(HeatMapCell cell, int? n) => IsTooFew(cell, n)
        ? Words(cell, n)
        : NumberText.Of(cell.Value, chart.Format) + (cell.Count is { } count ? $" (count {NumberText.Count(count)})" : "");

    private void WriteInside(Panel panel, string text, int column, int row, Ink ink)
    {
        var font = TextStyle.Small.In(ink);
        if (GlyphWidths.Measure(text, font) + 4 <= cellWidth)
        {
            panel.Label(text, column, -row, new PixelPoint(-0.75, 3.5), font, TextAnchor.Middle);
        }
    }

    // Zero alone has the lightest step; the others share the rest by equal parts of the highest value.
    private int StepOf(double value) =>
        value <= 0 ? 0 : Math.Min(Inks.Heat.Count - 1, 1 + (int)(value / highest * (Inks.Heat.Count - 1)));
}
