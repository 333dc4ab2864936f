namespace ClauseAnalyzer.Charts;

/// <summary>How a chart is drawn: what is not data. Immutable.</summary>
public sealed record ChartStyle
{
    /// <summary>The narrowest layout, in pixels.</summary>
    internal const double Narrowest = 340;

    // The smallest writing is 11 units high; so it is 7.2 points high in print.
    private const double MillimetresPerUnit = 7.2 / 72 * 25.4 / 11;

    /// <summary>860 pixels wide, light and dark, with a background.</summary>
    public static ChartStyle Default { get; } = new();

    /// <summary>Width of the layout in CSS pixels, 340 to 4000. The height follows from the content.</summary>
    public double Width { get; init; } = 860;

    /// <summary>Width in print, in millimetres; null for a chart measured in pixels. <see cref="ForPrint"/> sets it with the layout that fits.</summary>
    public double? WidthMillimetres { get; private init; }

    /// <summary>The colours.</summary>
    public ChartTheme Theme { get; init; } = ChartTheme.Auto;

    /// <summary>Whether the chart paints its own background; false lets the page show through.</summary>
    public bool Background { get; init; } = true;

    /// <summary>Whether the title is written on the chart; false where the page has it as a heading. It always stands in the SVG for screen readers.</summary>
    public bool ShowTitle { get; init; } = true;

    /// <summary>
    /// Whether marks become links where their data name one. Default false: an address within a page leads nowhere from a file
    /// of its own. With links the SVG is a group of things to choose from, no longer one picture.
    /// </summary>
    public bool Links { get; init; }

    /// <summary>
    /// Put before every id and style rule of the SVG, so that several charts can stand in one page;
    /// empty to derive it from <see cref="Chart.Name"/>.
    /// </summary>
    public string IdPrefix { get; init; } = "";

    /// <summary>
    /// A layout for print at so many millimetres: 85 and 175 are a journal's one and two columns. It is laid
    /// out anew for the room there is, with writing of at least 7.2 points.
    /// </summary>
    /// <param name="millimetres">The width, 80 to 600.</param>
    /// <returns>The style, else the default.</returns>
    /// <exception cref="ArgumentException">The width is out of range.</exception>
    public static ChartStyle ForPrint(double millimetres)
    {
        ChartCheck.Millimetres(millimetres);
        return new ChartStyle { Width = Math.Round(millimetres / MillimetresPerUnit, 2), WidthMillimetres = millimetres };
    }
}
