using System.Text;

namespace ClauseAnalyzer.Resolutions.Formats.Pdf;

/// <summary>Gathers the letters of a page and what hides them.</summary>
internal sealed class PdfPageBuilder
{
    // White letters on a dark ground are few on the pages of a document.
    private const int MostInk = 256;
    private const int LongestDiagnostic = 2000;

    private readonly List<PdfGlyph> glyphs = [];
    private readonly List<PdfBox> ink = [];
    private readonly List<(string Kind, StringBuilder Text)> leftOut = [];
    private int invisible;

    /// <summary>Whether there is a picture on the page.</summary>
    public bool HasPicture { get; set; }

    public void Add(PdfGlyph glyph)
    {
        glyphs.Add(glyph);
        invisible += glyph.IsInvisible ? 1 : 0;
    }

    /// <summary>Adds a filled shape that is not white.</summary>
    public void AddInk(PdfBox box)
    {
        if (ink.Count < MostInk && !box.IsNowhere)
        {
            ink.Add(box);
        }
    }

    /// <summary>Whether a place is filled, or covered by a picture that may be dark.</summary>
    public bool IsOverInk(double x, double y) => HasPicture || ink.Exists(box => box.Holds(x, y, 0));

    public void LeaveOut(string kind, string text)
    {
        if (leftOut.Count == 0 || leftOut[^1].Kind != kind || leftOut[^1].Text.Length > LongestDiagnostic)
        {
            leftOut.Add((kind, new StringBuilder()));
        }

        leftOut[^1].Text.Append(text);
    }

    // Words without ink over a picture are what text recognition read in it; over words in ink they are hidden.
    public PdfPage Build(int number)
    {
        var isRecognized = HasPicture && invisible > glyphs.Count - invisible;
        if (invisible > 0 && !isRecognized)
        {
            foreach (var glyph in glyphs.Where(glyph => glyph.IsInvisible))
            {
                LeaveOut("hidden-text", glyph.Text);
            }

            glyphs.RemoveAll(glyph => glyph.IsInvisible);
        }

        return new PdfPage(glyphs, [.. leftOut.Select(part => new Diagnostic(part.Kind, null, number, Words(part.Text))).Where(diagnostic => diagnostic.Text.Length > 0)]);
    }

    private static string Words(StringBuilder text) =>
        string.Join(' ', text.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
