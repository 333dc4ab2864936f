using System.Globalization;
using ClauseAnalyzer.Charts.Frames;
using ClauseAnalyzer.Charts.Labels;
using ClauseAnalyzer.Charts.Marks;
using ClauseAnalyzer.Charts.Scales;

namespace ClauseAnalyzer.Charts.Kinds;

/// <summary>The words of one event of a timeline: name, date with n, detail.</summary>
internal sealed class EventLabel
{
    private readonly IReadOnlyList<(string Text, TextStyle Font, string Whole)> lines;

    public EventLabel(TimelineEvent item, TextStyle nameFont, double widest)
    {
        var date = item.Date!.Value.ToString("d MMM yyyy", CultureInfo.InvariantCulture) + (item.N is { } n ? ", " + NumberText.N(n) : "");
        var rows = new List<(string, TextStyle, string)>
        {
            (TextFitter.Shorten(item.Name, nameFont, widest), nameFont, item.Name),
            (TextFitter.Shorten(date, TextStyle.Small, widest), TextStyle.Small, date),
        };
        rows.AddRange(TextFitter.Wrap(item.Detail, TextStyle.Small, widest, 2)
            .Select(line => (line, TextStyle.Small, line.EndsWith('…') ? item.Detail : "")));
        lines = rows;
        Width = lines.Max(line => GlyphWidths.Measure(line.Text, line.Font)) + 8;
        Height = lines.Sum(line => line.Font.LineHeight);
    }

    public double Width { get; }

    public double Height { get; }

    /// <summary>Writes the lines down from a point at their edge.</summary>
    public void Draw(Sheet sheet, PixelPoint top, TextAnchor anchor)
    {
        var y = top.Y;
        foreach (var (text, font, whole) in lines)
        {
            sheet.Text(text, new PixelPoint(top.X, y + font.Ascent), font, anchor, whole);
            y += font.LineHeight;
        }
    }
}
