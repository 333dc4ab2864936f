using System.Globalization;
using ClauseAnalyzer.Charts.Labels;
using ClauseAnalyzer.Charts.Marks;

namespace ClauseAnalyzer.Charts.Frames;

/// <summary>Entries in rows across the sheet.</summary>
internal static class Legend
{
    private const double LongestName = 240;
    private const double LongestOfFew = 400;
    private const int Few = 4;
    private const double Gap = 20;
    private const int MostItems = 24;

    /// <summary>Draws the entries and moves the page down past them; more than 24 end in "and … more".</summary>
    public static void Draw(ChartPage page, IReadOnlyList<LegendItem> items)
    {
        if (items.Count == 0)
        {
            return;
        }

        var font = TextStyle.Label;
        var x = page.Left;
        foreach (var item in Listed(items))
        {
            var name = TextFitter.Shorten(item.Name, font, items.Count <= Few ? Math.Min(LongestOfFew, page.Width - 40) : LongestName);
            var mark = item.MarkWidth > 0 ? item.MarkWidth + 6 : 0;
            var width = mark + GlyphWidths.Measure(name, font);
            if (x > page.Left && x + width > page.Right)
            {
                x = page.Left;
                page.Y += 19;
            }

            item.Draw(page.Sheet, new PixelPoint(x + (item.MarkWidth / 2), page.Y + 8));
            page.Sheet.Text(name, new PixelPoint(x + mark, page.Y + 12), font, TextAnchor.Left, item.Name);
            x += width + Gap;
        }

        page.Y += 19 + 10;
    }

    private static IEnumerable<LegendItem> Listed(IReadOnlyList<LegendItem> items) =>
        items.Count <= MostItems
            ? items
            : items.Take(MostItems - 1).Append(More(items.Count - MostItems + 1));

    /// <summary>An entry without a mark that counts what is not named.</summary>
    public static LegendItem More(int count) =>
        new(string.Create(CultureInfo.InvariantCulture, $"and {count:#,0} more, named in their tooltips"), 0, static (_, _) => { });
}
