using System.Text;
using ClauseAnalyzer.Charts.Labels;

namespace ClauseAnalyzer.Charts.Marks;

/// <summary>
/// Writes marks as SVG elements in the order in which they are drawn. Knows pixels only: data has
/// been through a scale before it comes here. Not thread-safe; one a drawing.
/// </summary>
internal sealed class SvgCanvas(ChartStyle style, string id)
{
    private readonly StringBuilder body = new();
    private readonly SortedSet<Texture> textures = [];
    private readonly StyleSheet sheet = new(style.Theme, id);
    private readonly List<PlacedLabel> labels = [];

    /// <summary>Every line of writing so far, with its box.</summary>
    public IReadOnlyList<PlacedLabel> Labels => labels;

    public void Rect(PixelRect rect, Fill fill, string title = "", double corner = 0)
    {
        OpenTitled(title);
        AppendRect(rect, sheet.Attributes(fill.Ink, null), fill.Opacity, corner);
        if (fill.Texture != Texture.None)
        {
            textures.Add(fill.Texture);
            AppendRect(rect, $" fill=\"url(#{TexturePatterns.IdOf(fill.Texture, id)})\"", 1, corner);
        }

        CloseTitled(title);
    }

    public void Line(PixelPoint from, PixelPoint to, Stroke stroke)
    {
        body.Append("<line x1=\"").Append(SvgNumber.Of(from.X)).Append("\" y1=\"").Append(SvgNumber.Of(from.Y))
            .Append("\" x2=\"").Append(SvgNumber.Of(to.X)).Append("\" y2=\"").Append(SvgNumber.Of(to.Y)).Append('"')
            .Append(sheet.Attributes(null, stroke.Ink).Replace(" fill=\"none\"", "", StringComparison.Ordinal));
        AppendStroke(stroke);
        body.Append("/>\n");
    }

    public void Path(SvgPath path, Fill? fill, Stroke? stroke, string title = "")
    {
        OpenTitled(title);
        body.Append("<path d=\"").Append(path).Append('"').Append(sheet.Attributes(fill?.Ink, stroke?.Ink));
        if (fill is { Opacity: < 1 } pale)
        {
            body.Append(" fill-opacity=\"").Append(SvgNumber.Of(pale.Opacity)).Append('"');
        }

        if (stroke is { } line)
        {
            AppendStroke(line);
        }

        body.Append("/>\n");
        CloseTitled(title);
    }

    public void Circle(PixelPoint center, double radius, Ink? fill, Stroke? stroke)
    {
        body.Append("<circle cx=\"").Append(SvgNumber.Of(center.X)).Append("\" cy=\"").Append(SvgNumber.Of(center.Y))
            .Append("\" r=\"").Append(SvgNumber.Of(radius)).Append('"').Append(sheet.Attributes(fill, stroke?.Ink));
        if (stroke is { } line)
        {
            AppendStroke(line);
        }

        body.Append("/>\n");
    }

    /// <summary>Marks drawn until <see cref="CloseGroup"/> share a tooltip.</summary>
    public void OpenGroup(string title) =>
        body.Append("<g><title>").Append(PlainText.Escape(title)).Append("</title>\n");

    public void CloseGroup() => body.Append("</g>\n");

    /// <summary>
    /// Writes one line. With a halo it stays readable over lines; <paramref name="whole"/> is the tooltip
    /// of a shortened label.
    /// </summary>
    /// <param name="text">The text; nothing is drawn when it is blank.</param>
    /// <param name="at">The point of the anchor on the baseline.</param>
    /// <param name="font">Size, weight, colour.</param>
    /// <param name="anchor">Which part of the line stands at the point.</param>
    /// <param name="whole">The tooltip; empty for none.</param>
    /// <param name="halo">The colour of the ground to show around the letters; null for none.</param>
    public void Text(string text, PixelPoint at, TextStyle font, TextAnchor anchor = TextAnchor.Left, string whole = "", Ink? halo = null)
    {
        var clean = PlainText.Clean(text);
        if (clean.Length == 0)
        {
            return;
        }

        var width = GlyphWidths.Measure(clean, font);
        var left = at.X - (anchor == TextAnchor.Left ? 0 : anchor == TextAnchor.Middle ? width / 2 : width);
        labels.Add(new PlacedLabel(clean, new PixelRect(left, at.Y - font.Ascent, left + width, at.Y + font.Descent)));
        AppendText(clean, at, font, anchor, whole, halo, "");
    }

    /// <summary>
    /// Writes two pieces in one line, one blank apart in whatever font the reader has: the second follows
    /// the first, to the right from a left anchor and to the left from a right one.
    /// </summary>
    public void TextPair((string Text, TextStyle Font) first, (string Text, TextStyle Font) second, PixelPoint at, TextAnchor anchor, string whole, Ink halo)
    {
        var words = PlainText.Clean(first.Text);
        var font = first.Font;
        var width = GlyphWidths.Measure(words, font) + GlyphWidths.Measure(second.Text, second.Font) + PairGap(font);
        var left = anchor == TextAnchor.Right ? at.X - width : at.X;
        labels.Add(new PlacedLabel($"{words} {second.Text}", new PixelRect(left, at.Y - font.Ascent, left + width, at.Y + font.Descent)));
        var span = $"<tspan font-size=\"{SvgNumber.Of(second.Font.Size)}\"{sheet.Attributes(second.Font.Ink, null)}>{PlainText.Escape(second.Text)}</tspan>";
        // The marks (U+200E) keep figures and words of another direction in their places.
        var content = anchor == TextAnchor.Right
            ? $"{span}\u200e\u00a0 {PlainText.Escape(words)}\u200e"
            : $"\u200e{PlainText.Escape(words)}\u200e\u00a0 {span}";
        OpenText(at, font, anchor == TextAnchor.Right ? "end" : "", "", halo);
        AppendTooltip(words, whole);
        body.Append(content).Append("</text>\n");
    }

    /// <summary>Room between the pieces of a pair: two blanks.</summary>
    public static double PairGap(TextStyle font) => GlyphWidths.Measure("  ", font);

    /// <summary>Writes one line upward, its end nearest the top; the point is the middle of its foot.</summary>
    public void UprightText(string text, PixelPoint at, TextStyle font, string whole = "")
    {
        var clean = PlainText.Clean(text);
        if (clean.Length == 0)
        {
            return;
        }

        var width = GlyphWidths.Measure(clean, font);
        var baseline = at.Moved((font.Ascent - font.Descent) / 2, 0);
        labels.Add(new PlacedLabel(clean, new PixelRect(baseline.X - font.Ascent, at.Y - width, baseline.X + font.Descent, at.Y)));
        var turn = $" transform=\"rotate(-90 {SvgNumber.Of(baseline.X)} {SvgNumber.Of(baseline.Y)})\"";
        AppendText(clean, baseline, font, TextAnchor.Left, whole, null, turn);
    }

    /// <summary>The whole document.</summary>
    public string ToSvg(double height, string title, string description)
    {
        var width = SvgNumber.Of(style.Width);
        var high = SvgNumber.Of(height);
        var head = new StringBuilder()
            .Append("<svg xmlns=\"http://www.w3.org/2000/svg\" id=\"").Append(id).Append("\" width=\"").Append(width)
            .Append("\" height=\"").Append(high).Append("\" viewBox=\"0 0 ").Append(width).Append(' ').Append(high)
            .Append("\" role=\"img\" aria-labelledby=\"").Append(id).Append("-title ").Append(id)
            .Append("-desc\" font-family=\"sans-serif\" direction=\"ltr\">\n")
            .Append("<title id=\"").Append(id).Append("-title\">").Append(PlainText.Escape(title)).Append("</title>\n")
            .Append("<desc id=\"").Append(id).Append("-desc\">").Append(PlainText.Escape(description)).Append("</desc>\n");
        var ground = style.Background
            ? $"<rect width=\"{width}\" height=\"{high}\"{sheet.Attributes(Palette.Paper, null)}/>\n"
            : "";
        return head.Append(sheet.Element()).Append(TexturePatterns.Definitions(textures, id)).Append(ground).Append(body).Append("</svg>\n").ToString();
    }

    private void AppendRect(PixelRect rect, string paint, double opacity, double corner)
    {
        body.Append("<rect x=\"").Append(SvgNumber.Of(rect.Left)).Append("\" y=\"").Append(SvgNumber.Of(rect.Top))
            .Append("\" width=\"").Append(SvgNumber.Of(Math.Max(0, rect.Width))).Append("\" height=\"").Append(SvgNumber.Of(Math.Max(0, rect.Height))).Append('"');
        if (corner > 0)
        {
            body.Append(" rx=\"").Append(SvgNumber.Of(corner)).Append('"');
        }

        body.Append(paint);
        if (opacity < 1)
        {
            body.Append(" fill-opacity=\"").Append(SvgNumber.Of(opacity)).Append('"');
        }

        body.Append("/>\n");
    }

    private void AppendStroke(Stroke stroke)
    {
        if (stroke.Width != 1)
        {
            body.Append(" stroke-width=\"").Append(SvgNumber.Of(stroke.Width)).Append('"');
        }

        if (stroke.Dash.Length > 0)
        {
            body.Append(" stroke-dasharray=\"").Append(stroke.Dash).Append('"');
        }

        if (stroke.Opacity < 1)
        {
            body.Append(" stroke-opacity=\"").Append(SvgNumber.Of(stroke.Opacity)).Append('"');
        }
    }

    private void AppendText(string text, PixelPoint at, TextStyle font, TextAnchor anchor, string whole, Ink? halo, string turn)
    {
        // In a line from the right, the start that an anchor means is its right end.
        var reversed = PlainText.IsRightToLeft(text);
        var direction = reversed ? " direction=\"rtl\" unicode-bidi=\"embed\"" : "";
        var svgAnchor = anchor == TextAnchor.Middle ? "middle" : (anchor == TextAnchor.Right) != reversed ? "end" : "";
        OpenText(at, font, svgAnchor, direction + turn, halo);
        AppendTooltip(text, whole);
        body.Append(PlainText.Escape(text)).Append("</text>\n");
    }

    private void OpenText(PixelPoint at, TextStyle font, string anchor, string more, Ink? halo)
    {
        body.Append("<text x=\"").Append(SvgNumber.Of(at.X)).Append("\" y=\"").Append(SvgNumber.Of(at.Y))
            .Append("\" font-size=\"").Append(SvgNumber.Of(font.Size)).Append('"');
        if (font.Bold)
        {
            body.Append(" font-weight=\"bold\"");
        }

        if (anchor.Length > 0)
        {
            body.Append(" text-anchor=\"").Append(anchor).Append('"');
        }

        body.Append(more).Append(sheet.Attributes(font.Ink, halo));
        if (halo is not null)
        {
            body.Append(" stroke-width=\"3\" stroke-linejoin=\"round\" paint-order=\"stroke\"");
        }

        body.Append('>');
    }

    private void AppendTooltip(string text, string whole)
    {
        if (whole.Length > 0 && PlainText.Clean(whole) != text)
        {
            body.Append("<title>").Append(PlainText.Escape(whole)).Append("</title>");
        }
    }

    private void OpenTitled(string title)
    {
        if (title.Length > 0)
        {
            OpenGroup(title);
        }
    }

    private void CloseTitled(string title)
    {
        if (title.Length > 0)
        {
            CloseGroup();
        }
    }
}
