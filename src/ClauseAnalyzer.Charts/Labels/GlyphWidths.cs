using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using ClauseAnalyzer.Charts.Fonts;
using SkiaSharp;

namespace ClauseAnalyzer.Charts.Labels;

/// <summary>
/// Widths of writing in the charts' own font. A character that the font lacks gets a width by its
/// script, since in an SVG the reader's machine draws it. Thread-safe.
/// </summary>
internal static class GlyphWidths
{
    private static readonly ConcurrentDictionary<int, int> Regular = new();
    private static readonly ConcurrentDictionary<int, int> Bold = new();

    /// <summary>Width in pixels of a line of text.</summary>
    public static double Measure(string text, TextStyle style) => Measure(text, style.Size, style.Bold);

    /// <summary>Width in pixels of a line of text of a size and weight.</summary>
    public static double Measure(string text, double size, bool bold)
    {
        var widths = bold ? Bold : Regular;
        long thousandths = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            thousandths += widths.GetOrAdd(rune.Value, static (value, isBold) => WidthOf(new Rune(value), isBold), bold);
        }

        return thousandths * size / 1000;
    }

    /// <summary>The font as it is measured and drawn: outlines, not fitted to the pixels of a screen.</summary>
    public static SKFont FontOf(bool bold, double size) => new(ChartFont.Of(bold), (float)size)
    {
        Hinting = SKFontHinting.None,
        Subpixel = true,
        LinearMetrics = true,
    };

    // Thousandths of the font size.
    private static int WidthOf(Rune rune, bool bold)
    {
        if (Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format)
        {
            return 0;
        }

        using var font = FontOf(bold, 1000);
        var glyph = font.GetGlyph(rune.Value);
        if (glyph != 0)
        {
            return (int)Math.Ceiling(font.GetGlyphWidths([glyph])[0]);
        }

        var width = WidthByScript(rune.Value);
        return bold ? width * 9 / 8 : width;
    }

    // The mean of usual fonts and something to spare.
    private static int WidthByScript(int value) => value switch
    {
        >= 0x590 and < 0x600 => 640,
        >= 0x600 and < 0x780 => 720,
        >= 0x1f000 => 1350,
        _ => 1000,
    };
}
