using ScottPlot;
using SkiaSharp;

namespace ClauseAnalyzer.Charts.Plots;

/// <summary>
/// Knows which plottable a part of an SVG comes from: while one is written, it puts links around each
/// that carry its number, and <see cref="Svg.SvgWriter"/> turns them into groups with tooltips.
/// On other canvases links draw nothing. Not thread-safe.
/// </summary>
internal sealed class MarkRecorder
{
    public const string Open = "chart:open:";
    public const string Close = "chart:close";
    public const string Place = "chart:place";

    private readonly Dictionary<IPlottable, (string Tooltip, string Link)> described = new(ReferenceEqualityComparer.Instance);

    /// <summary>The plottables of the SVG under way, in order of drawing, with what they tell, where they lead and the dash of their lines; null while none is written.</summary>
    public List<RecordedMark>? Marks { get; set; }

    public void Describe(IPlottable plottable, string tooltip, string link) => described[plottable] = (tooltip, link);

    /// <summary>Draws a plottable, with its number around it while an SVG is written.</summary>
    public void Draw(RenderPack pack, IPlottable plottable, Action draw)
    {
        if (Marks is null)
        {
            draw();
            return;
        }

        var line = plottable as IHasLine;
        var pattern = line?.LinePattern ?? LinePattern.Solid;
        pack.Canvas.DrawUrlAnnotation(new SKRect(0, 0, 1, 1), Open + Marks.Count.ToString(System.Globalization.CultureInfo.InvariantCulture));
        var (tooltip, link) = described.GetValueOrDefault(plottable, ("", ""));
        Marks.Add(new RecordedMark(plottable, tooltip, link, ClauseAnalyzer.Charts.Marks.Dashes.Text(pattern)));
        var text = plottable as ChartText;
        try
        {
            // Skia cuts dashed lines into pieces; SVG has dashes of its own.
            SetPattern(line, pattern, LinePattern.Solid);
            SetPlaceOnly(text, true);
            draw();
        }
        finally
        {
            SetPattern(line, pattern, pattern);
            SetPlaceOnly(text, false);
        }

        pack.Canvas.DrawUrlAnnotation(new SKRect(0, 0, 1, 1), Close);
    }

    private static void SetPattern(IHasLine? line, LinePattern found, LinePattern wanted)
    {
        if (line is not null && found.Intervals is { Length: > 0 })
        {
            line.LinePattern = wanted;
        }
    }

    private static void SetPlaceOnly(ChartText? text, bool value)
    {
        if (text is not null)
        {
            text.IsPlaceOnly = value;
        }
    }
}
