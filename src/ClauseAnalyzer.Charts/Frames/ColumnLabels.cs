using ClauseAnalyzer.Charts.Labels;
using ClauseAnalyzer.Charts.Marks;
using ClauseAnalyzer.Charts.Scales;

namespace ClauseAnalyzer.Charts.Frames;

/// <summary>
/// Names of categories under or over a row of bands: wrapped when the bands are wide enough,
/// else every second, third … name in one line.
/// </summary>
internal sealed class ColumnLabels
{
    private const int MaximumLines = 3;
    private const double Gap = 4;
    private const double QuietGap = 3;
    private const double LongestThinned = 110;
    private static readonly TextStyle Font = TextStyle.Label with { Size = 11.5 };

    private readonly IReadOnlyList<ChartCategory> categories;
    private readonly double step;
    private readonly int every;
    private readonly IReadOnlyList<IReadOnlyList<(string Text, TextStyle Font)>> lines;

    public ColumnLabels(IReadOnlyList<ChartCategory> categories, double step)
    {
        this.categories = categories;
        this.step = step;
        var widest = categories.Select(category => Math.Min(LongestThinned, GlyphWidths.Measure(PlainText.Clean(category.Name), Font))).DefaultIfEmpty(0).Max();
        every = step >= Math.Min(44, widest + Gap) ? 1 : (int)Math.Ceiling((widest + Gap) / Math.Max(step, 0.01));
        lines = [.. categories.Select((category, i) => i % every == 0 ? LinesOf(category) : [])];
        Height = lines.Select(block => block.Sum(line => line.Font.LineHeight)).DefaultIfEmpty(0).Max();
    }

    /// <summary>Height of the tallest label.</summary>
    public double Height { get; }

    /// <summary>Whether all names can be written whole in bands of this width.</summary>
    public static bool Fit(IReadOnlyList<ChartCategory> categories, double step) =>
        categories.All(category => TextFitter.Fits(category.Name, Font, step - Gap, MaximumLines)
            && TextFitter.Fits(category.Detail, TextStyle.Small, step - QuietGap, 1)
            && TextFitter.Fits(category.N is { } n ? NumberText.N(n) : "", TextStyle.Small, step - QuietGap, 1));

    /// <summary>
    /// Writes the labels down from <paramref name="top"/>, none beyond left and right; one that an end
    /// pushes into its neighbour is left out.
    /// </summary>
    public void Draw(Sheet sheet, BandScale bands, double top, double left, double right)
    {
        var free = left;
        for (var i = 0; i < categories.Count; i++)
        {
            var half = lines[i].Select(line => GlyphWidths.Measure(line.Text, line.Font)).DefaultIfEmpty(0).Max() / 2;
            var x = Math.Clamp(bands.Center(i), left + half, Math.Max(left + half, right - half));
            if (half == 0 || x - half < free)
            {
                continue;
            }

            free = x + half + 1;
            var y = top;
            foreach (var (text, font) in lines[i])
            {
                sheet.Text(text, new PixelPoint(x, y + font.Ascent), font, TextAnchor.Middle, text.EndsWith('…') ? categories[i].Name : "");
                y += font.LineHeight;
            }
        }
    }

    private List<(string Text, TextStyle Font)> LinesOf(ChartCategory category)
    {
        var block = new List<(string, TextStyle)>();
        if (every > 1)
        {
            block.Add((TextFitter.Shorten(category.Name, Font, (step * every) - Gap), Font));
            return block;
        }

        block.AddRange(TextFitter.Wrap(category.Name, Font, step - Gap, MaximumLines).Select(line => (line, Font)));
        AddQuiet(block, category.Detail);
        AddQuiet(block, category.N is { } n ? NumberText.N(n) : "");
        return block;
    }

    private void AddQuiet(List<(string Text, TextStyle Font)> block, string text)
    {
        if (text.Length > 0)
        {
            block.Add((TextFitter.Shorten(text, TextStyle.Small, step - QuietGap), TextStyle.Small));
        }
    }
}
