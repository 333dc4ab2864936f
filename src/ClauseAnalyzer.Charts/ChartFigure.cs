using ClauseAnalyzer.Charts.Plots;
using ClauseAnalyzer.Charts.Svg;
using ScottPlot;
using SkiaSharp;

namespace ClauseAnalyzer.Charts;

/// <summary>
/// A chart drawn with ScottPlot: a <see cref="ScottPlot.Multiplot"/> whose plots and plottables can be
/// found, restyled and added to before it is written as SVG, as PNG or in any other format of ScottPlot.
/// Marks stand in units of the data; names, legend and small print in pixels of the figure. The figure
/// has its layout for <see cref="Width"/> × <see cref="Height"/>: another width is another drawing
/// (<see cref="ChartStyle"/>). Not thread-safe, and not immutable: its plots are ScottPlot's.
/// </summary>
public sealed class ChartFigure
{
    private const double PixelsPerInch = 96;
    private const double MillimetresPerInch = 25.4;

    private readonly MarkRecorder recorder;
    private readonly ChartStyle style;

    internal ChartFigure(Multiplot multiplot, MarkRecorder recorder, ChartStyle style, double height)
    {
        Multiplot = multiplot;
        this.recorder = recorder;
        this.style = style;
        Height = height;
    }

    /// <summary>The plots together, each with the whole figure to itself and its data area at a fixed place in it.</summary>
    public Multiplot Multiplot { get; }

    /// <summary>The plots in order of drawing; the first carries headline, legend and small print, and the first panel.</summary>
    public IReadOnlyList<Plot> Plots => Multiplot.Subplots.GetPlots();

    /// <summary>Width of the layout, in pixels of 1/96 inch; of a figure with a width in millimetres, in its own units.</summary>
    public double Width => style.Width;

    /// <summary>Height of the layout, in the same unit.</summary>
    public double Height { get; }

    internal string Id { get; init; } = "";

    internal string Title { get; init; } = "";

    internal string Description { get; init; } = "";

    /// <summary>Writes the figure as SVG: whole lines of text, colours that follow the reader's screen, tooltips, two decimals.</summary>
    /// <returns>A whole SVG document, without XML declaration, lines ended by "\n".</returns>
    public string ToSvg()
    {
        Settle();
        var marks = recorder.Marks = [];
        using var stream = new MemoryStream();
        try
        {
            using var canvas = SKSvgCanvas.Create(new SKRect(0, 0, (float)Width, (float)Height), stream);
            Multiplot.Render(canvas, Frame);
        }
        finally
        {
            recorder.Marks = null;
        }

        stream.Position = 0;
        return new SvgWriter(this, style, marks).Write(stream);
    }

    /// <summary>Draws the figure as PNG, in the light colours unless it was drawn dark.</summary>
    /// <param name="dpi">Pixels an inch of the figure, 24 to 1200. Default 192, two a CSS pixel.</param>
    /// <returns>The bytes of the PNG, its resolution in it.</returns>
    /// <exception cref="ArgumentException">The resolution is out of range.</exception>
    public byte[] ToPng(double dpi = 192) => PngResolution.Add(ToImage(dpi).GetImageBytes(ImageFormat.Png), dpi);

    /// <summary>Draws the figure as an image, to be saved in any of ScottPlot's formats.</summary>
    /// <param name="dpi">Pixels an inch of the figure, 24 to 1200. Default 192.</param>
    /// <returns>The image.</returns>
    /// <exception cref="ArgumentException">The resolution is out of range.</exception>
    public Image ToImage(double dpi = 192)
    {
        ChartCheck.Dpi(dpi);
        var scale = dpi / PixelsPerInch * (style.WidthMillimetres is { } wide ? wide / MillimetresPerInch * PixelsPerInch / Width : 1);
        using var surface = SKSurface.Create(new SKImageInfo((int)Math.Round(Width * scale), (int)Math.Round(Height * scale), SKColorType.Rgba8888, SKAlphaType.Premul));
        surface.Canvas.Scale((float)scale);
        Settle();
        Multiplot.Render(surface.Canvas, Frame);
        return new Image(surface);
    }

    // ScottPlot draws a plot again and again until its axes keep still, which would write everything twice.
    private void Settle()
    {
        using var nowhere = new SKNoDrawCanvas((int)Math.Ceiling(Width), (int)Math.Ceiling(Height));
        Multiplot.Render(nowhere, Frame);
    }

    private PixelRect Frame => new(0, (float)Width, (float)Height, 0);
}
