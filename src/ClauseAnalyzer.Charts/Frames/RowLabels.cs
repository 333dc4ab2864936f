using ClauseAnalyzer.Charts.Labels;
using ClauseAnalyzer.Charts.Marks;
using ClauseAnalyzer.Charts.Scales;

namespace ClauseAnalyzer.Charts.Frames;

/// <summary>Names of categories to the left of their rows, with detail and n in a quieter second line.</summary>
internal sealed class RowLabels
{
    private static readonly TextStyle Font = TextStyle.Label;

    private readonly IReadOnlyList<ChartCategory> categories;
    private readonly IReadOnlyList<IReadOnlyList<string>> names;
    private readonly IReadOnlyList<string> quiet;

    /// <param name="categories">The rows.</param>
    /// <param name="most">Widest that the labels may become, in pixels.</param>
    public RowLabels(IReadOnlyList<ChartCategory> categories, double most)
    {
        this.categories = categories;
        names = [.. categories.Select(category => TextFitter.Wrap(category.Name, Font, most, 2))];
        quiet = [.. categories.Select(category => TextFitter.Shorten(QuietLine(category), TextStyle.Small, most))];
        Width = names.SelectMany(lines => lines).Select(line => GlyphWidths.Measure(line, Font))
            .Concat(quiet.Select(line => GlyphWidths.Measure(line, TextStyle.Small))).DefaultIfEmpty(0).Max();
        Height = categories.Select((_, i) => HeightOf(i)).DefaultIfEmpty(0).Max();
    }

    /// <summary>Width of the widest label.</summary>
    public double Width { get; }

    /// <summary>Height of the tallest label.</summary>
    public double Height { get; }

    /// <summary>Writes the label of one row, right-aligned at x and centred on y.</summary>
    public void Draw(SvgCanvas canvas, int row, double right, double centerY)
    {
        var y = centerY - (HeightOf(row) / 2);
        foreach (var line in names[row])
        {
            canvas.Text(line, new PixelPoint(right, y + Font.Ascent + 1.5), Font, TextAnchor.Right, line.EndsWith('…') ? categories[row].Name : "");
            y += Font.LineHeight;
        }

        canvas.Text(quiet[row], new PixelPoint(right, y + TextStyle.Small.Ascent + 1), TextStyle.Small, TextAnchor.Right, quiet[row].EndsWith('…') ? QuietLine(categories[row]) : "");
    }

    private double HeightOf(int row) =>
        (names[row].Count * Font.LineHeight) + (quiet[row].Length > 0 ? TextStyle.Small.LineHeight : 0);

    private static string QuietLine(ChartCategory category) =>
        string.Join(", ", new[] { category.Detail, category.N is { } n ? NumberText.N(n) : "" }.Where(part => part.Length > 0));
}
