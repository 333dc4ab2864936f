using ClauseAnalyzer.Charts.Labels;
using ClauseAnalyzer.Charts.Marks;

namespace ClauseAnalyzer.Charts.Frames;

/// <summary>
/// The sheet that a chart is drawn on from the top down: headline, legend, body, small print.
/// <see cref="Y"/> is where the next part begins.
/// </summary>
internal sealed class ChartPage
{
    private const double ScreenMargin = 20;

    // In print the page around the figure is margin enough.
    private const double PrintMargin = 6;

    private readonly double margin;

    public ChartPage(ChartStyle style)
    {
        Style = style;
        Sheet = new Sheet(style);
        margin = style.WidthMillimetres is null ? ScreenMargin : PrintMargin;
        Y = margin;
    }

    public ChartStyle Style { get; }

    public Sheet Sheet { get; }

    public double Left => margin;

    public double Right => Style.Width - margin;

    public double Width => Right - Left;

    public double Y { get; set; }

    /// <summary>Height of the whole sheet, margin included, in whole pixels.</summary>
    public double Height => Math.Ceiling(Y + margin);

    public void Header(Chart chart)
    {
        if (Style.ShowTitle)
        {
            Write(TextFitter.WrapEvenly(chart.Title, TextStyle.Title, Width, 4), chart.Title, TextStyle.Title);
            Y += 2;
        }

        Write(TextFitter.WrapEvenly(chart.Subtitle, TextStyle.Subtitle, Width, 4), chart.Subtitle, TextStyle.Subtitle);
        Y += 12;
    }

    public void Footer(string note)
    {
        if (note.Length > 0)
        {
            Y += 10;
            Paragraph(note, TextStyle.Small, 8);
        }
    }

    /// <summary>Writes wrapped lines across the sheet and moves down past them.</summary>
    public void Paragraph(string text, TextStyle font, int maximumLines) => Write(TextFitter.Wrap(text, font, Width, maximumLines), text, font);

    /// <summary>Writes the unit under an axis, from its left end where there is room, at a baseline.</summary>
    public void Unit(string unit, double left, double baseline)
    {
        var words = TextFitter.Shorten(unit, TextStyle.Small, Width);
        var x = Math.Min(left, Right - GlyphWidths.Measure(words, TextStyle.Small));
        Sheet.Text(words, new PixelPoint(x, baseline), TextStyle.Small, TextAnchor.Left, unit);
    }

    /// <summary>What stands in place of a body that has nothing to show.</summary>
    public void Nothing(string what)
    {
        var box = new PixelRect(Left, Y, Right, Y + 90);
        Sheet.Rect(box, new Fill(Inks.Band));
        Sheet.Text(what, new PixelPoint(box.CenterX, box.CenterY + 4), TextStyle.Label.In(Inks.Muted), TextAnchor.Middle);
        Y = box.Bottom;
    }

    private void Write(IReadOnlyList<string> lines, string text, TextStyle font)
    {
        foreach (var line in lines)
        {
            Sheet.Text(line, new PixelPoint(Left, Y + font.Ascent), font, TextAnchor.Left, line.EndsWith('…') ? text : "");
            Y += font.LineHeight;
        }
    }
}
