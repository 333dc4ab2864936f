using System.Text.Json.Nodes;
using ClauseAnalyzer.Charts.Frames;
using ClauseAnalyzer.Charts.Svg;
using ClauseAnalyzer.Charts.VegaLite;

namespace ClauseAnalyzer.Charts;

/// <summary>
/// A chart as data: what it shows, in words and numbers, without a pixel.
/// Every kind is an immutable record that draws itself with ScottPlot and writes
/// itself as a Vega-Lite specification. Immutable and thread-safe as long as
/// the lists given to it are not changed.
/// </summary>
public abstract record Chart
{
    // Chart kinds are closed: each needs a drawing and a specification of this room.
    private protected Chart()
    {
    }

    /// <summary>
    /// Short name, such as "themes": the stem of the file and of the ids inside the SVG.
    /// Any text; characters that an XML id cannot hold become "-".
    /// </summary>
    public required string Name { get; init; }

    /// <summary>The headline, a few words. Long titles wrap.</summary>
    public required string Title { get; init; }

    /// <summary>
    /// What the numbers are and what they are shares of, such as
    /// "Share of all paragraphs that name the theme, with 95% Wilson intervals"; empty for none.
    /// </summary>
    public string Subtitle { get; init; } = "";

    /// <summary>The unit, written at the axis of values: "share of paragraphs", "uses per 1,000 words"; empty for a chart whose subtitle says it.</summary>
    public required string Unit { get; init; }

    /// <summary>Small print under the chart: source, limits, what an interval treats as random; empty for none.</summary>
    public string Note { get; init; } = "";

    /// <summary>What a reader who cannot see the chart should know of it; empty for a summary made from the data.</summary>
    public string Description { get; init; } = "";

    /// <summary>What stands in place of the chart when there is nothing to draw, such as "One document: nothing to compare". Default "No data".</summary>
    public string EmptyText { get; init; } = "No data";

    /// <summary>Whether there is nothing to draw; the chart then says so.</summary>
    internal abstract bool IsEmpty { get; }

    /// <summary>What the chart shows, in a few sentences with its main numbers.</summary>
    internal abstract string Summary { get; }

    /// <summary>Draws the chart with ScottPlot, to be restyled, added to, and saved in any of ScottPlot's formats.</summary>
    /// <param name="style">Size and colours; null for <see cref="ChartStyle.Default"/>.</param>
    /// <returns>A new figure at each call.</returns>
    /// <exception cref="ArgumentException">A number is not finite, or an index or a list does not fit the others.</exception>
    /// <exception cref="InvalidOperationException">ScottPlot was given another font under the name of the charts' own.</exception>
    public ChartFigure ToFigure(ChartStyle? style = null)
    {
        style ??= ChartStyle.Default;
        ChartCheck.Style(style);
        Check();
        var page = new ChartPage(style);
        page.Header(this);
        if (IsEmpty)
        {
            page.Nothing(EmptyText);
        }
        else
        {
            DrawBody(page);
        }

        page.Footer(NoteOf(page));
        return page.Sheet.Finish(page.Height, SvgId.Of(style.IdPrefix, Name), Title, DescriptionOrSummary);
    }

    /// <summary>Draws the chart as SVG. The same chart and style give the same characters under every culture.</summary>
    /// <param name="style">Size and colours; null for <see cref="ChartStyle.Default"/>.</param>
    /// <returns>A whole SVG document, without XML declaration, lines ended by "\n".</returns>
    /// <exception cref="ArgumentException">A number is not finite, or an index or a list does not fit the others.</exception>
    /// <exception cref="InvalidOperationException">ScottPlot was given another font under the name of the charts' own.</exception>
    public string ToSvg(ChartStyle? style = null) => ToFigure(style).ToSvg();

    /// <summary>Draws the chart as PNG.</summary>
    /// <param name="style">Size and colours; null for <see cref="ChartStyle.Default"/>, in its light colours.</param>
    /// <param name="dpi">Pixels an inch, 24 to 1200. Default 192, two a CSS pixel.</param>
    /// <returns>The bytes of the PNG.</returns>
    /// <exception cref="ArgumentException">A number is not finite, an index or a list does not fit the others, or the resolution is out of range.</exception>
    /// <exception cref="InvalidOperationException">ScottPlot was given another font under the name of the charts' own.</exception>
    public byte[] ToPng(ChartStyle? style = null, double dpi = 192) => ToFigure(style).ToPng(dpi);

    /// <summary>Writes the chart as a Vega-Lite version 5 specification with its data inline.</summary>
    /// <returns>JSON, indented by two spaces, lines ended by "\n".</returns>
    /// <exception cref="ArgumentException">A number is not finite, or an index or a list does not fit the others.</exception>
    public string ToVegaLite()
    {
        Check();
        return VegaDocument.Write(this, DescriptionOrSummary, VegaBody());
    }

    /// <summary>Throws where the data cannot be drawn truthfully.</summary>
    internal abstract void Check();

    /// <summary>Draws what stands between headline and small print; called only when there are data.</summary>
    internal abstract void DrawBody(ChartPage page);

    /// <summary>What stands under the chart on a page.</summary>
    internal virtual string NoteOf(ChartPage page) => Note;

    /// <summary>The members of the Vega-Lite specification that are this kind's own.</summary>
    internal abstract JsonObject VegaBody();

    private string DescriptionOrSummary => Description.Length > 0 ? Description : $"{Subtitle} {(Unit.Length > 0 ? $"Unit: {Unit}. " : "")}{(IsEmpty ? $"{EmptyText}." : Summary)}".Trim();
}
