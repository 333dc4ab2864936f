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
            AppendRect(rect, $" fill=\"url(#{id}-{TextureName(fill.Texture)})\"", 1, corner);
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
        var defs = Definitions();
        return head.Append(sheet.Element()).Append(defs).Append(ground).Append(body).Append("</svg>\n").ToString();
    }

    private string Definitions()
    {
        if (textures.Count == 0)
        {
            return "";
        }

        var builder = new StringBuilder("<defs>\n");
        foreach (var texture in textures)
        {
            builder.Append("<pattern id=\"").Append(id).Append('-').Append(TextureName(texture))
                .Append("\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\"><path d=\"")
                .Append(texture switch
                {
                    Texture.Rising => "M-1 1L1 -1M0 6L6 0M5 7L7 5",
                    Texture.Falling => "M5 -1L7 1M0 0L6 6M-1 5L1 7",
                    _ => "M1 1L2.5 1M4 4L5.5 4",
                })
                .Append("\" fill=\"none\" stroke=\"#ffffff\" stroke-opacity=\"0.34\" stroke-width=\"1.2\"/></pattern>\n");
        }

        return builder.Append("</defs>\n").ToString();
    }

    private static string TextureName(Texture texture) => texture switch
    {
        Texture.Rising => "rising",
        Texture.Falling => "falling",
        _ => "dots",
    };

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
        body.Append("<text x=\"").Append(SvgNumber.Of(at.X)).Append("\" y=\"").Append(SvgNumber.Of(at.Y))
            .Append("\" font-size=\"").Append(SvgNumber.Of(font.Size)).Append('"');
        if (font.Bold)
        {
            body.Append(" font-weight=\"bold\"");
        }

        // In a line from the right, the start that an anchor means is its right end.
        var reversed = PlainText.IsRightToLeft(text);
        if (reversed)
        {
            body.Append(" direction=\"rtl\" unicode-bidi=\"embed\"");
        }

        if (anchor == TextAnchor.Middle || (anchor == TextAnchor.Right) != reversed)
        {
            body.Append(" text-anchor=\"").Append(anchor == TextAnchor.Middle ? "middle" : "end").Append('"');
        }

        body.Append(turn);
        body.Append(sheet.Attributes(font.Ink, halo));
        if (halo is not null)
        {
            body.Append(" stroke-width=\"3\" stroke-linejoin=\"round\" paint-order=\"stroke\"");
        }

        body.Append('>');
        if (whole.Length > 0 && PlainText.Clean(whole) != text)
        {
            body.Append("<title>").Append(PlainText.Escape(whole)).Append("</title>");
        }

        body.Append(PlainText.Escape(text)).Append("</text>\n");
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
