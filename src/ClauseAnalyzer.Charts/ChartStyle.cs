namespace ClauseAnalyzer.Charts;

/// <summary>How a chart is drawn: what is not data. Immutable.</summary>
public sealed record ChartStyle
{
    /// <summary>860 pixels wide, light and dark, with a background.</summary>
    public static ChartStyle Default { get; } = new();

    /// <summary>Width in CSS pixels, 480 to 4000. The height follows from the content.</summary>
    public double Width { get; init; } = 860;

    /// <summary>The colours.</summary>
    public ChartTheme Theme { get; init; } = ChartTheme.Auto;

    /// <summary>Whether the chart paints its own background; false lets the page show through.</summary>
    public bool Background { get; init; } = true;

    /// <summary>Whether the title is written on the chart; false where the page has it as a heading. It always stands in the SVG for screen readers.</summary>
    public bool ShowTitle { get; init; } = true;

    /// <summary>
    /// Put before every id and style rule of the SVG, so that several charts can stand in one page;
    /// empty to derive it from <see cref="Chart.Name"/>.
    /// </summary>
    public string IdPrefix { get; init; } = "";
}
