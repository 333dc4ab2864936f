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
    private readonly IReadOnlyList<IReadOnlyList<string>> quiet;

    /// <param name="categories">The rows.</param>
    /// <param name="most">Widest that the labels may become, in pixels.</param>
    public RowLabels(IReadOnlyList<ChartCategory> categories, double most)
    {
        this.categories = categories;
        names = [.. categories.Select(category => TextFitter.Wrap(category.Name, Font, most, 2))];
        quiet = [.. categories.Select(category => QuietLines(category, most))];
        Width = names.SelectMany(lines => lines).Select(line => GlyphWidths.Measure(line, Font))
            .Concat(quiet.SelectMany(lines => lines).Select(line => GlyphWidths.Measure(line, TextStyle.Small))).DefaultIfEmpty(0).Max();
        Height = categories.Select((_, i) => HeightOf(i)).DefaultIfEmpty(0).Max();
    }

    /// <summary>Width of the widest label.</summary>
    public double Width { get; }

    /// <summary>Height of the tallest label.</summary>
    public double Height { get; }

    /// <summary>Writes the label of one row, right-aligned at x and centred on y.</summary>
    public void Draw(Sheet sheet, int row, double right, double centerY)
    {
        var y = centerY - (HeightOf(row) / 2);
        foreach (var line in names[row])
        {
            sheet.Text(line, new PixelPoint(right, y + Font.Ascent + 1.5), Font, TextAnchor.Right, line.EndsWith('…') ? categories[row].Name : "");
            y += Font.LineHeight;
        }

        foreach (var line in quiet[row])
        {
            sheet.Text(line, new PixelPoint(right, y + TextStyle.Small.Ascent + 1), TextStyle.Small, TextAnchor.Right, line.EndsWith('…') ? categories[row].Detail : "");
            y += TextStyle.Small.LineHeight;
        }
    }

    private double HeightOf(int row) =>
        (names[row].Count * Font.LineHeight) + (quiet[row].Count * TextStyle.Small.LineHeight);

    // Detail and n in one line, or each in its own: n is never cut off.
    private static IReadOnlyList<string> QuietLines(ChartCategory category, double most)
    {
        string[] parts = [.. new[] { category.Detail, category.N is { } n ? NumberText.N(n) : "" }.Where(part => part.Length > 0)];
        return TextFitter.Fits(string.Join(", ", parts), TextStyle.Small, most, 1)
            ? parts.Length == 0 ? [] : [string.Join(", ", parts)]
            : [.. parts.Select(part => TextFitter.Shorten(part, TextStyle.Small, most))];
    }
}
