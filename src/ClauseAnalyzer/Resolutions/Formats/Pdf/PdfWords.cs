using System.Text;

namespace ClauseAnalyzer.Resolutions.Formats.Pdf;

/// <summary>Puts the letters of a page together as words, in the order in which the page draws them.</summary>
internal sealed class PdfWords
{
    // As parts of the size: how far letters of a word may stand apart, reach into each other, and differ in height and size.
    private const double LetterGap = 0.14;
    private const double Overlap = 0.4;
    private const double Same = 0.04;

    private readonly List<PdfWord> words = [];
    private readonly StringBuilder text = new();
    private PdfGlyph first;
    private double right;
    private bool isAfterBlank;
    private bool blankSeen;

    /// <summary>The words of a page.</summary>
    public static List<PdfWord> Of(IReadOnlyList<PdfGlyph> glyphs)
    {
        var builder = new PdfWords();
        foreach (var glyph in glyphs)
        {
            builder.Add(glyph);
        }

        builder.EndWord();
        return builder.words;
    }

    private void Add(PdfGlyph glyph)
    {
        if (string.IsNullOrWhiteSpace(glyph.Text))
        {
            EndWord();
            blankSeen = true;
            return;
        }

        var letters = PdfLetters.Clean(glyph.Text);
        if (letters.Length == 0)
        {
            return;
        }

        if (text.Length > 0 && !GoesOn(glyph))
        {
            EndWord();
        }

        if (text.Length == 0)
        {
            first = glyph;
            isAfterBlank = blankSeen;
        }

        text.Append(letters);
        right = glyph.Right;
        blankSeen = false;
    }

    private bool GoesOn(PdfGlyph glyph) =>
        Math.Abs(glyph.Baseline - first.Baseline) <= Same * first.Size
        && Math.Abs(glyph.Size - first.Size) <= Same * first.Size
        && glyph.Left - right <= LetterGap * first.Size
        && glyph.Left - right >= -Overlap * first.Size;

    private void EndWord()
    {
        if (text.Length > 0)
        {
            words.Add(new PdfWord(text.ToString(), first.Left, right, first.Baseline, first.Size, isAfterBlank));
            text.Clear();
        }
    }
}
