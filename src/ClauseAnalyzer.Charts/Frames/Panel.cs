using ClauseAnalyzer.Charts.Fonts;
using ClauseAnalyzer.Charts.Labels;
using ClauseAnalyzer.Charts.Marks;
using ClauseAnalyzer.Charts.Plots;
using ClauseAnalyzer.Charts.Scales;
using ScottPlot;
using ScottPlot.Plottables;
using PixelRect = ClauseAnalyzer.Charts.Marks.PixelRect;
using Tick = ClauseAnalyzer.Charts.Scales.Tick;

namespace ClauseAnalyzer.Charts.Frames;

/// <summary>
/// One plot with its axes: marks are ScottPlot's own plottables in units of the data, and whoever gets
/// the figure can find and restyle them.
/// </summary>
internal sealed class Panel
{
    private const double TickGap = 6;

    private readonly Sheet sheet;
    private readonly Plot plot;
    private readonly PixelRect area;
    private readonly LinearScale toX;
    private readonly LinearScale toY;
    private readonly DataRange x;
    private readonly DataRange y;

    /// <param name="sheet">The sheet that it lies on.</param>
    /// <param name="plot">Its plot.</param>
    /// <param name="area">Where its data stand, in pixels of the sheet.</param>
    /// <param name="x">What the left and the right edge stand for.</param>
    /// <param name="y">What the lower and the upper edge stand for.</param>
    public Panel(Sheet sheet, Plot plot, PixelRect area, DataRange x, DataRange y)
    {
        (this.sheet, this.plot, this.area, this.x, this.y) = (sheet, plot, area, x, y);
        toX = new LinearScale(x, new PixelSpan(area.Left, area.Right));
        toY = new LinearScale(y, new PixelSpan(area.Bottom, area.Top));
        plot.Axes.SetLimits(x.Low, x.High, y.Low, y.High);
        plot.Layout.Fixed(new ScottPlot.PixelRect((float)area.Left, (float)area.Right, (float)area.Bottom, (float)area.Top));
    }

    /// <summary>What the left edge stands for.</summary>
    public double LeftEnd => x.Low;

    /// <summary>What the lower edge stands for.</summary>
    public double LowEnd => y.Low;

    public double PixelX(double value) => toX.ToPixel(value);

    public double PixelY(double value) => toY.ToPixel(value);

    /// <summary>Values upward: level lines, labels to the left of the plot. The line at zero is darker.</summary>
    public void ValuesUpward(IReadOnlyList<Tick> ticks, bool labels)
    {
        Show(plot.Axes.Left, plot.Grid.YAxisStyle, ticks, labels ? [.. ticks.Select(tick => tick.Text)] : null);
        if (ticks.Any(tick => tick.Value == 0))
        {
            Line(x.Low, 0, x.High, 0, new Stroke(Inks.Axis));
        }
    }

    /// <summary>Values to the right: upright lines, labels under the plot, none that touches the one before or passes an end.</summary>
    public void ValuesRightward(IReadOnlyList<Tick> ticks, double leftEnd, double rightEnd)
    {
        var texts = new List<string>();
        var free = leftEnd;
        foreach (var tick in ticks)
        {
            var half = GlyphWidths.Measure(tick.Text, TextStyle.Small) / 2;
            var center = PixelX(tick.Value);
            var fits = center - half >= free - 0.01 && center + half <= rightEnd + 0.01;
            texts.Add(fits ? tick.Text : "");
            free = fits ? center + half + TickGap : free;
        }

        Show(plot.Axes.Bottom, plot.Grid.XAxisStyle, ticks, texts);
        if (ticks.Any(tick => tick.Value == 0))
        {
            Line(0, y.Low, 0, y.High, new Stroke(Inks.Axis));
        }
    }

    public void Marker(double atX, double atY, MarkerShape shape, double radius, Ink ink)
    {
        var isLine = shape is MarkerShape.Eks or MarkerShape.OpenCircle or MarkerShape.OpenSquare;
        var marker = new Marker { X = atX, Y = atY, Shape = shape, Size = (float)(2 * radius * SizeOf(shape)), Color = sheet.ColorOf(ink) };
        marker.MarkerStyle.CustomRenderer = PathMarker.Shared;
        marker.MarkerStyle.LineWidth = isLine ? 2 : 0;
        marker.MarkerStyle.OutlineColor = sheet.ColorOf(Inks.Paper);
        marker.MarkerStyle.OutlineWidth = isLine || radius < 3 ? 0 : 1.2f;
        sheet.Add(plot, marker);
    }

    /// <summary>An interval as ScottPlot's error bar without caps, upright or level.</summary>
    public void Interval(Coordinates at, double below, double above, bool isUpright, Stroke stroke)
    {
        double[] less = [below], more = [above];
        sheet.Add(plot, new ErrorBar([at.X], [at.Y], isUpright ? null : more, isUpright ? null : less, isUpright ? more : null, isUpright ? less : null)
        {
            CapSize = 0,
            LineStyle = sheet.LineOf(stroke),
        });
    }

    public void Line(double fromX, double fromY, double toX, double toY, Stroke stroke) =>
        sheet.Add(plot, new LinePlot { Start = new Coordinates(fromX, fromY), End = new Coordinates(toX, toY), LineStyle = sheet.LineOf(stroke) });

    /// <summary>A line through points, without marks.</summary>
    public void Joined(IReadOnlyList<Coordinates> points, Stroke stroke)
    {
        var line = new Scatter(new ScottPlot.DataSources.ScatterSourceCoordinatesArray([.. points])) { LineStyle = sheet.LineOf(stroke) };
        line.MarkerStyle.IsVisible = false;
        sheet.Add(plot, line);
    }

    /// <summary>A piece of a level bar, of so many pixels of ground less at its end.</summary>
    public void Bar(double row, double from, double to, double size, Fill fill, double hair = 0)
    {
        var end = to - (hair / Math.Max(1e-9, area.Width) * x.Length);
        sheet.Add(plot, new BarPlot([new Bar
        {
            Orientation = Orientation.Horizontal,
            Position = row,
            ValueBase = from,
            Value = end,
            Size = size,
            FillColor = sheet.ColorOf(fill.Ink, fill.Opacity),
            LineWidth = 0,
        }]));
        sheet.Texture(plot, new PixelRect(PixelX(from), PixelY(row + (size / 2)), PixelX(end), PixelY(row - (size / 2))), fill.Texture);
    }

    /// <summary>A rectangle between two corners.</summary>
    public void Area(double left, double bottom, double right, double top, Fill fill) =>
        sheet.Add(plot, new Rectangle { X1 = left, X2 = right, Y1 = bottom, Y2 = top, FillColor = sheet.ColorOf(fill.Ink, fill.Opacity), LineWidth = 0 });

    /// <summary>Writing that belongs to a point of the data and stands so many pixels from it.</summary>
    public void Label(string text, double atX, double atY, PixelPoint from, TextStyle font, TextAnchor anchor, string whole = "", Ink? halo = null, double haloWidth = 3)
    {
        if (sheet.Text(plot, new Coordinates(atX, atY), text, from, font, anchor, whole, halo) is { } written)
        {
            written.HaloWidth = haloWidth;
        }
    }

    // Marks of about equal area.
    private static double SizeOf(MarkerShape shape) => shape switch
    {
        MarkerShape.FilledTriangleUp or MarkerShape.FilledTriangleDown => 1.15,
        MarkerShape.FilledDiamond => 1.25,
        MarkerShape.FilledSquare or MarkerShape.Eks or MarkerShape.OpenSquare => 0.88,
        _ => 1,
    };

    private void Show(IAxis axis, GridStyle grid, IReadOnlyList<Tick> ticks, IReadOnlyList<string>? texts)
    {
        var all = (ScottPlot.AxisPanels.AxisBase)axis;
        all.IsVisible = texts is not null;
        all.FrameLineStyle.Width = 0;
        all.MajorTickStyle.Length = 0;
        all.SetTicks([.. ticks.Select(tick => tick.Value)], [.. texts ?? [.. ticks.Select(_ => "")]]);
        all.TickLabelStyle.FontName = ChartFont.Family;
        all.TickLabelStyle.FontSize = (float)TextStyle.Small.Size;
        all.TickLabelStyle.ForeColor = sheet.ColorOf(TextStyle.Small.Ink);
        plot.Grid.IsVisible = true;
        grid.IsVisible = true;
        grid.MajorLineStyle.Color = sheet.ColorOf(Inks.Grid);
        grid.MajorLineStyle.Width = 1;
        var other = ReferenceEquals(grid, plot.Grid.XAxisStyle) ? plot.Grid.YAxisStyle : plot.Grid.XAxisStyle;
        other.IsVisible = false;
    }
}
