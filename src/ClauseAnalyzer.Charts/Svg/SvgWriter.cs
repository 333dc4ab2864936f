using System.Globalization;
using System.Text;
using System.Xml.Linq;
using ClauseAnalyzer.Charts.Labels;
using ClauseAnalyzer.Charts.Plots;
using ScottPlot;

namespace ClauseAnalyzer.Charts.Svg;

/// <summary>
/// The step after drawing that makes Skia's SVG ours. Skia gives every letter a place of its own, six
/// digits to a number, ids that differ at each drawing, and no title, tooltip or second theme.
/// One a figure.
/// </summary>
internal sealed class SvgWriter(ChartFigure figure, ChartStyle style, IReadOnlyList<RecordedMark> marks)
{
    private const string LinkName = "{http://www.w3.org/1999/xlink}href";

    private readonly StringBuilder body = new();
    private readonly SvgPaints paints = new(style.Theme, figure.Id);
    private readonly Dictionary<string, string> clips = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> ids = new(StringComparer.Ordinal);
    private int mark = -1;
    private (string Tooltip, string Link) group = ("", "");

    /// <summary>The whole document.</summary>
    /// <param name="skia">What Skia wrote.</param>
    public string Write(Stream skia)
    {
        // ScottPlot clears the canvas first, which Skia writes as a black sheet.
        foreach (var element in XDocument.Load(skia).Root!.Elements().Skip(1))
        {
            Element(element);
        }

        CloseGroup();
        var (width, height) = (SvgNumber.Of(figure.Width), SvgNumber.Of(figure.Height));
        var size = style.WidthMillimetres is { } wide
            ? (Width: SvgNumber.Of(wide) + "mm", Height: SvgNumber.Of(wide * figure.Height / figure.Width) + "mm")
            : (Width: width, Height: height);
        return new StringBuilder()
            .Append(CultureInfo.InvariantCulture, $"<svg xmlns=\"http://www.w3.org/2000/svg\" id=\"{figure.Id}\" width=\"{size.Width}\" height=\"{size.Height}\" viewBox=\"0 0 {width} {height}\"")
            .Append(CultureInfo.InvariantCulture, $" role=\"{(marks.Any(one => one.Link.Length > 0) ? "group" : "img")}\" aria-labelledby=\"{figure.Id}-title {figure.Id}-desc\" font-family=\"Inter, Arial, 'Liberation Sans', sans-serif\" direction=\"ltr\">\n")
            .Append(CultureInfo.InvariantCulture, $"<title id=\"{figure.Id}-title\">{PlainText.Escape(figure.Title)}</title>\n")
            .Append(CultureInfo.InvariantCulture, $"<desc id=\"{figure.Id}-desc\">{PlainText.Escape(figure.Description)}</desc>\n")
            .Append(paints.Element()).Append(body).Append("</svg>\n").ToString();
    }

    private void Element(XElement element)
    {
        if (element.Name.LocalName == "a" && element.Attribute(LinkName)?.Value is { } link && link.StartsWith("chart:", StringComparison.Ordinal))
        {
            Mark(link, element);
            return;
        }

        if (mark < 0)
        {
            CloseGroup();
        }

        switch (element.Name.LocalName)
        {
            case "clipPath":
                ClipPath(element);
                break;
            case "text":
                SkiaText(element);
                break;
            default:
                Shape(element);
                break;
        }
    }

    // Marks of one tooltip that follow each other share a group.
    private void Mark(string link, XElement element)
    {
        if (link == MarkRecorder.Close)
        {
            mark = -1;
        }
        else if (link == MarkRecorder.Place)
        {
            var place = element.Elements().Single();
            OwnText((ChartText)marks[mark].Plottable, place.Attribute("x")!.Value, place.Attribute("y")!.Value);
        }
        else
        {
            mark = int.Parse(link.AsSpan(MarkRecorder.Open.Length), CultureInfo.InvariantCulture);
            if ((marks[mark].Tooltip, marks[mark].Link) != group)
            {
                CloseGroup();
                OpenGroup((marks[mark].Tooltip, marks[mark].Link));
            }
        }
    }

    private void OpenGroup((string Tooltip, string Link) next)
    {
        group = next;
        if (group.Tooltip.Length > 0)
        {
            body.Append(group.Link.Length > 0 ? $"<a href=\"{PlainText.Escape(group.Link)}\">" : "<g>")
                .Append(CultureInfo.InvariantCulture, $"<title>{PlainText.Escape(group.Tooltip)}</title>\n");
        }
    }

    private void CloseGroup()
    {
        body.Append(group.Tooltip.Length == 0 ? "" : group.Link.Length > 0 ? "</a>\n" : "</g>\n");
        group = ("", "");
    }

    private void Shape(XElement element)
    {
        var fillOpacity = element.Attribute("fill-opacity")?.Value;
        if (element.Name.LocalName == "rect" && fillOpacity is not null && double.Parse(fillOpacity, CultureInfo.InvariantCulture) == 0)
        {
            return;
        }

        var isCircle = element.Name.LocalName == "ellipse" && element.Attribute("rx")?.Value == element.Attribute("ry")?.Value;
        body.Append('<').Append(isCircle ? "circle" : element.Name.LocalName);
        foreach (var attribute in element.Attributes())
        {
            Attribute(attribute, isCircle);
        }

        Paint(element);
        if (element.HasElements || element.Value.Length > 0)
        {
            body.Append(">\n");
            foreach (var child in element.Elements())
            {
                Element(child);
            }

            body.Append("</").Append(element.Name.LocalName).Append(">\n");
        }
        else
        {
            body.Append("/>\n");
        }
    }

    private void Attribute(XAttribute attribute, bool isCircle)
    {
        var (name, value) = (attribute.Name.LocalName, attribute.Value);
        switch (name)
        {
            case "fill" or "stroke" or "stroke-miterlimit" or "font-family" or "font-size" or "font-weight" or "space" or "ry" when isCircle || name != "ry":
            case "stroke-width" when value == "1":
                return;
            case "rx" when isCircle:
                name = "r";
                break;
            case "clip-path":
                value = $"url(#{ids[value[5..^1]]})";
                break;
            case "id":
                value = IdOf(value);
                break;
            case "href":
                name = "href";
                break;
            default:
                value = SvgNumber.Rounded(value);
                break;
        }

        body.Append(' ').Append(name).Append("=\"").Append(PlainText.Escape(value)).Append('"');
    }

    private void Paint(XElement element)
    {
        if (element.Name.LocalName is "g" or "clipPath" or "image" or "defs")
        {
            return;
        }

        // Skia leaves out what is SVG's default: black areas.
        var stroke = element.Attribute("stroke")?.Value;
        body.Append(paints.Attributes(element.Attribute("fill")?.Value ?? "black", stroke));
        if (stroke is not null && mark >= 0 && marks[mark].Dash.Length > 0)
        {
            body.Append(" stroke-dasharray=\"").Append(marks[mark].Dash).Append('"');
        }
    }

    // Equal clips become one.
    private void ClipPath(XElement element)
    {
        var content = string.Concat(element.Elements().Select(child => child.ToString(SaveOptions.DisableFormatting)));
        var id = element.Attribute("id")!.Value;
        if (clips.TryGetValue(content, out var known))
        {
            ids[id] = known;
            return;
        }

        clips[content] = IdOf(id);
        body.Append(CultureInfo.InvariantCulture, $"<clipPath id=\"{ids[id]}\">");
        foreach (var child in element.Elements())
        {
            body.Append('<').Append(child.Name.LocalName);
            foreach (var attribute in child.Attributes())
            {
                Attribute(attribute, isCircle: false);
            }

            body.Append("/>");
        }

        body.Append("</clipPath>\n");
    }

    private string IdOf(string skiaId)
    {
        if (!ids.TryGetValue(skiaId, out var id))
        {
            id = ids[skiaId] = $"{figure.Id}-{(ids.Count + 1).ToString(CultureInfo.InvariantCulture)}";
        }

        return id;
    }

    private void OwnText(ChartText text, string x, string y)
    {
        var reversed = PlainText.IsRightToLeft(text.Text);
        var anchor = text.Anchor == TextAnchor.Middle ? "middle" : (text.Anchor == TextAnchor.Right) != reversed ? "end" : "";
        var (left, top) = (SvgNumber.Rounded(x), SvgNumber.Rounded(y));
        var more = new StringBuilder(reversed ? " direction=\"rtl\" unicode-bidi=\"embed\"" : "");
        if (text.IsUpright)
        {
            more.Append(CultureInfo.InvariantCulture, $" transform=\"rotate(-90 {left} {top})\"");
        }

        var color = Hex(text.Color);
        var hasHalo = text.HaloColor.Alpha > 0;
        var halo = hasHalo ? Hex(text.HaloColor) : null;
        more.Append(paints.Attributes(color, Known(text.Ink, color), halo, Known(text.Halo, halo)));
        more.Append(hasHalo ? $" stroke-width=\"{SvgNumber.Of(text.HaloWidth)}\" stroke-linejoin=\"round\" paint-order=\"stroke\"" : "");
        Text(left, top, text.FontSize, text.Bold, anchor, more.ToString(), text.Text);
    }

    // A caller may have given the writing another colour than its ink.
    private Marks.Ink? Known(Marks.Ink? ink, string? color) => ink is not null && (style.Theme == ChartTheme.Dark ? ink.Dark : ink.Light) == color ? ink : null;

    private static string Hex(Color color) => string.Create(CultureInfo.InvariantCulture, $"#{color.R:x2}{color.G:x2}{color.B:x2}");

    // ScottPlot's own writing, such as the labels of an axis: Skia tells the place of each letter, of which the first is enough.
    private void SkiaText(XElement element)
    {
        var text = PlainText.Clean(element.Value);
        if (text.Length == 0)
        {
            return;
        }

        var size = double.Parse(element.Attribute("font-size")!.Value, CultureInfo.InvariantCulture);
        var isBold = element.Attribute("font-weight")?.Value == "bold";
        var (x, y) = (FirstOf(element, "x"), FirstOf(element, "y"));
        var transform = element.Attribute("transform")?.Value ?? "";
        var more = "";
        if (Moved(transform) is { } moved)
        {
            (x, y) = (x + moved.X, y + moved.Y);
        }
        else if (transform.Length > 0)
        {
            more = $" transform=\"{SvgNumber.Rounded(transform)}\"";
        }

        var family = element.Attribute("font-family")?.Value ?? "";
        more += family is "" or Fonts.ChartFont.Family ? "" : $" font-family=\"{PlainText.Escape(family)}\"";
        more += paints.Attributes(element.Attribute("fill")?.Value ?? "black", element.Attribute("stroke")?.Value);
        Text(SvgNumber.Of(x), SvgNumber.Of(y), size, isBold, "", more, text);
    }

    private void Text(string x, string y, double size, bool isBold, string anchor, string more, string text)
    {
        var width = GlyphWidths.Measure(text, size, isBold);
        body.Append(CultureInfo.InvariantCulture, $"<text x=\"{x}\" y=\"{y}\" font-size=\"{SvgNumber.Of(size)}\"")
            .Append(isBold ? " font-weight=\"bold\"" : "")
            .Append(anchor.Length > 0 ? $" text-anchor=\"{anchor}\"" : "")
            .Append(width > 0 ? $" textLength=\"{SvgNumber.Of(width)}\" lengthAdjust=\"spacingAndGlyphs\"" : "")
            .Append(more).Append('>').Append(PlainText.Escape(text)).Append("</text>\n");
    }

    private static double FirstOf(XElement element, string name) =>
        element.Attribute(name)?.Value.Split(',', ' ')[0] is { Length: > 0 } first ? double.Parse(first, CultureInfo.InvariantCulture) : 0;

    private static (double X, double Y)? Moved(string transform)
    {
        if (!transform.StartsWith("translate(", StringComparison.Ordinal) || transform.IndexOf(')', StringComparison.Ordinal) != transform.Length - 1)
        {
            return null;
        }

        var parts = transform[10..^1].Split(' ', ',');
        return (double.Parse(parts[0], CultureInfo.InvariantCulture), parts.Length > 1 ? double.Parse(parts[^1], CultureInfo.InvariantCulture) : 0);
    }
}
