using ClauseAnalyzer.Charts.Fonts;
using ClauseAnalyzer.Charts.Labels;
using ClauseAnalyzer.Charts.Marks;
using ClauseAnalyzer.Charts.Plots;
using ClauseAnalyzer.Charts.Scales;
using ScottPlot;
using PixelRect = ClauseAnalyzer.Charts.Marks.PixelRect;

namespace ClauseAnalyzer.Charts.Frames;

/// <summary>
/// Puts marks and writing onto ScottPlot's plots. What belongs to the sheet (headline, legend, names)
/// stands in pixels on the first plot; what belongs to the data goes through a <see cref="Panel"/>.
/// Not thread-safe; one a drawing.
/// </summary>
internal sealed class Sheet
{
    private readonly ChartStyle style;
    private readonly MarkRecorder recorder = new();
    private readonly HashSet<IPlottable> own = new(ReferenceEqualityComparer.Instance);
    private readonly List<Plot> plots = [];
    private readonly List<(string Tooltip, string Link)> groups = [];
    private bool isFirstTaken;

    public Sheet(ChartStyle style)
    {
        ChartFont.Require();
        this.style = style;
        NewPlot();
        plots[0].FigureBackground.Color = style.Background ? ColorOf(Inks.Paper) : Colors.Transparent;
    }

    /// <summary>A panel for data; the first of a chart is the plot that carries the headline too.</summary>
    public Panel Panel(PixelRect area, DataRange x, DataRange y)
    {
        if (isFirstTaken)
        {
            NewPlot();
        }

        isFirstTaken = true;
        return new Panel(this, plots[^1], area, x, y);
    }

    public void Rect(PixelRect rect, Fill fill, string title = "", string? link = null)
    {
        OpenGroup(title, link);
        Add(plots[0], new ChartShape(Outline.Of(rect)) { FillColor = ColorOf(fill.Ink, fill.Opacity) });
        Texture(plots[0], rect, fill.Texture);
        CloseGroup();
    }

    public void Line(PixelPoint from, PixelPoint to, Stroke stroke) => Path(new Outline().MoveTo(from).LineTo(to), null, stroke);

    public void Path(Outline path, Fill? fill, Stroke? stroke, string title = "")
    {
        OpenGroup(title);
        Add(plots[0], new ChartShape(path)
        {
            FillColor = fill is { } area ? ColorOf(area.Ink, area.Opacity) : Colors.Transparent,
            LineStyle = stroke is { } line ? LineOf(line) : new LineStyle { Width = 0 },
        });
        CloseGroup();
    }

    /// <summary>The mark of a series where it does not stand for data, as in a legend.</summary>
    public void Marker(MarkerShape shape, PixelPoint at, double radius, Ink ink)
    {
        var path = shape switch
        {
            MarkerShape.FilledCircle or MarkerShape.OpenCircle => Outline.Of(at, radius),
            MarkerShape.FilledSquare or MarkerShape.OpenSquare => Outline.Of(new PixelRect(at.X - (radius * 0.9), at.Y - (radius * 0.9), at.X + (radius * 0.9), at.Y + (radius * 0.9))),
            MarkerShape.FilledTriangleUp => new Outline().MoveTo(at.Moved(0, -radius * 1.15)).LineTo(at.Moved(radius, radius * 0.6)).LineTo(at.Moved(-radius, radius * 0.6)).Close(),
            MarkerShape.FilledTriangleDown => new Outline().MoveTo(at.Moved(0, radius * 1.15)).LineTo(at.Moved(radius, -radius * 0.6)).LineTo(at.Moved(-radius, -radius * 0.6)).Close(),
            MarkerShape.Eks => new Outline().MoveTo(at.Moved(-radius, -radius)).LineTo(at.Moved(radius, radius)).MoveTo(at.Moved(radius, -radius)).LineTo(at.Moved(-radius, radius)),
            _ => new Outline().MoveTo(at.Moved(0, -radius * 1.2)).LineTo(at.Moved(radius * 1.2, 0)).LineTo(at.Moved(0, radius * 1.2)).LineTo(at.Moved(-radius * 1.2, 0)).Close(),
        };
        var isLine = shape is MarkerShape.OpenCircle or MarkerShape.OpenSquare or MarkerShape.Eks;
        Path(path, isLine ? null : new Fill(ink), isLine ? new Stroke(ink, 2) : null);
    }

    /// <summary>Marks drawn until <see cref="CloseGroup"/> share a tooltip; an empty one keeps that around it.</summary>
    /// <param name="title">The tooltip.</param>
    /// <param name="link">Where the marks lead; null or empty for nowhere, or with an empty tooltip for where the marks around them lead.</param>
    public void OpenGroup(string title, string? link = null) => groups.Add(title.Length > 0 ? (title, link ?? "") : groups.LastOrDefault(("", "")));

    public void CloseGroup() => groups.RemoveAt(groups.Count - 1);

    /// <summary>Writes one line; nothing when it is blank.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">The point of the anchor on the baseline.</param>
    /// <param name="font">Size, weight, colour.</param>
    /// <param name="anchor">Which part of the line stands at the point.</param>
    /// <param name="whole">The tooltip of a shortened line; empty for none.</param>
    /// <param name="halo">The colour of the ground to show around the letters; null for none.</param>
    public void Text(string text, PixelPoint at, TextStyle font, TextAnchor anchor = TextAnchor.Left, string whole = "", Ink? halo = null) =>
        Text(plots[0], null, text, at, font, anchor, whole, halo);

    /// <summary>Room between two pieces of one line: two blanks.</summary>
    public static double PairGap(TextStyle font) => GlyphWidths.Measure("  ", font);

    /// <summary>Writes one line upward, its end nearest the top; the point is the middle of its foot.</summary>
    public void UprightText(string text, PixelPoint at, TextStyle font, string whole = "") =>
        Text(plots[0], null, text, at.Moved((font.Ascent - font.Descent) / 2, 0), font, TextAnchor.Left, whole, null, isUpright: true);

    /// <summary>The finished figure.</summary>
    public ChartFigure Finish(double height, string id, string title, string description)
    {
        var multiplot = new Multiplot(plots[0]) { Layout = new OverlaidPlots() };
        foreach (var plot in plots.Skip(1))
        {
            multiplot.Subplots.Add(plot);
            plot.FigureBackground.Color = Colors.Transparent;
        }

        return new ChartFigure(multiplot, recorder, style, height) { Id = id, Title = title, Description = description };
    }

    internal ChartText? Text(Plot plot, Coordinates? location, string text, PixelPoint at, TextStyle font, TextAnchor anchor, string whole, Ink? halo, bool isUpright = false)
    {
        var clean = PlainText.Clean(text);
        if (clean.Length == 0)
        {
            return null;
        }

        OpenGroup(PlainText.Clean(whole) == clean ? "" : whole);
        var written = new ChartText(clean, at, anchor)
        {
            Location = location,
            FontSize = font.Size,
            Bold = font.Bold,
            Color = ColorOf(font.Ink),
            HaloColor = halo is null ? Colors.Transparent : ColorOf(halo),
            Ink = font.Ink,
            Halo = halo,
            IsUpright = isUpright,
        };
        Add(plot, written);
        CloseGroup();
        return written;
    }

    internal void Add(Plot plot, IPlottable plottable)
    {
        plot.PlottableList.Add(plottable);
        own.Add(plottable);
        if (groups.Count > 0 && groups[^1] is { Tooltip.Length: > 0 } group)
        {
            recorder.Describe(plottable, group.Tooltip, style.Links ? group.Link : "");
        }
    }

    internal Color ColorOf(Ink ink, double opacity = 1)
    {
        var color = Color.FromHex(style.Theme == ChartTheme.Dark ? ink.Dark : ink.Light);
        return opacity < 1 ? color.WithAlpha(opacity) : color;
    }

    internal LineStyle LineOf(Stroke stroke) => new()
    {
        Width = (float)stroke.Width,
        Color = ColorOf(stroke.Ink, stroke.Opacity),
        Pattern = Dashes.Pattern(stroke.Dash),
    };

    internal void Texture(Plot plot, PixelRect rect, Texture texture)
    {
        if (texture != Marks.Texture.None)
        {
            Add(plot, new ChartShape(Textures.Over(rect, texture)) { LineStyle = LineOf(new Stroke(Inks.Hatch, 1.2, texture == Marks.Texture.Dots ? "1.5 4.5" : "", 0.34)) });
        }
    }

    private void NewPlot()
    {
        var plot = new Plot();
        plot.HideAxesAndGrid();
        plot.DataBackground.Color = Colors.Transparent;
        plot.Axes.SetLimits(0, 1, 0, 1);
        plot.Layout.Fixed(new ScottPlot.PixelRect(0, (float)style.Width, (float)style.Width, 0));
        var actions = plot.RenderManager.RenderActions;
        actions[actions.FindIndex(action => action is ScottPlot.Rendering.RenderActions.RenderPlottables)] = new RenderMarks(recorder, own);
        plots.Add(plot);
    }
}
