using System.Globalization;
using System.Text;

namespace ClauseAnalyzer.Charts.Labels;

/// <summary>
/// Widths of writing without a font at hand. "sans-serif" is Arial or Helvetica on one machine and
/// DejaVu Sans on the next, so each character has the wider of its advances in Liberation Sans
/// (the metrics of Arial) and DejaVu Sans: what fits here fits there.
/// </summary>
internal static class GlyphWidths
{
    // Thousandths of the font size, U+0020 to U+007E.
    private static readonly short[] Regular =
    [
        318, 401, 460, 838, 637, 951, 780, 275, 391, 391, 500, 838, 318, 361, 318, 337,
        637, 637, 637, 637, 637, 637, 637, 637, 637, 637, 337, 337, 838, 838, 838, 557,
        1016, 685, 687, 723, 771, 667, 611, 778, 752, 295, 500, 667, 558, 863, 749, 788,
        667, 788, 723, 667, 611, 732, 685, 989, 686, 667, 686, 391, 337, 391, 838, 557,
        500, 613, 635, 550, 635, 616, 353, 635, 634, 278, 278, 580, 278, 975, 634, 612,
        635, 635, 412, 521, 393, 634, 592, 818, 592, 592, 525, 637, 337, 637, 838,
    ];

    private static readonly short[] Bold =
    [
        349, 457, 521, 838, 696, 1002, 873, 307, 458, 458, 523, 838, 380, 416, 380, 366,
        696, 696, 696, 696, 696, 696, 696, 696, 696, 696, 400, 400, 838, 838, 838, 611,
        1000, 774, 763, 734, 831, 684, 684, 821, 837, 373, 557, 775, 638, 996, 837, 851,
        733, 851, 771, 721, 683, 813, 774, 1104, 771, 725, 726, 458, 366, 458, 838, 557,
        500, 675, 716, 593, 716, 679, 436, 716, 712, 343, 343, 666, 343, 1042, 712, 688,
        716, 716, 494, 596, 479, 712, 652, 924, 646, 652, 583, 712, 366, 712, 838,
    ];

    /// <summary>Width in pixels of a line of text.</summary>
    public static double Measure(string text, TextStyle style)
    {
        long thousandths = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            thousandths += WidthOf(rune, style.Bold);
        }

        return thousandths * style.Size / 1000;
    }

    private static int WidthOf(Rune rune, bool bold)
    {
        var value = rune.Value;
        if (value is >= 0x20 and <= 0x7e)
        {
            return (bold ? Bold : Regular)[value - 0x20];
        }

        var width = WidthBeyondAscii(rune);
        return bold ? width * 9 / 8 : width;
    }

    // Other scripts by block: the mean of DejaVu Sans and something to spare.
    private static int WidthBeyondAscii(Rune rune)
    {
        if (Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format)
        {
            return 0;
        }

        return rune.Value switch
        {
            0xa0 => 318,
            0x2013 => 557,
            0x2018 or 0x2019 => 340,
            0x201c or 0x201d => 520,
            0x2212 or 0xd7 => 838,
            < 0x250 => CaseWidth(rune, 790, 650),
            >= 0x370 and < 0x530 => CaseWidth(rune, 880, 720),
            >= 0x590 and < 0x600 => 640,
            >= 0x600 and < 0x780 => 720,
            >= 0x1e00 and < 0x1f00 => CaseWidth(rune, 790, 660),
            >= 0x1100 and < 0x1200 or >= 0x2e80 and < 0xd7b0 or >= 0xf900 and < 0xfb00 or >= 0xff00 and < 0xff61 => 1000,
            >= 0x1f000 => 1350,
            _ => 1000,
        };
    }

    private static int CaseWidth(Rune rune, int upper, int lower) =>
        rune.Value is 0xc6 or 0x152 ? 1100 : Rune.IsUpper(rune) ? upper : Rune.IsLetter(rune) && rune.Value is not 0xe6 and not 0x153 ? lower : 1020;
}
