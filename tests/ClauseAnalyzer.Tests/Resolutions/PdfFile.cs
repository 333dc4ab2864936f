using System.Globalization;
using System.Text;

namespace ClauseAnalyzer.Tests.Resolutions;

/// <summary>Makes PDF files for tests.</summary>
internal static class PdfFile
{
    private const string Head = "<</Type/Catalog/Pages 2 0 R>>";
    private const string Font = "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>";

    /// <summary>A PDF of the plainest kind: each text at its place in Helvetica.</summary>
    public static byte[] Make(params (int X, int Y, int Size, string Text)[][] pages) =>
        OfContents([.. pages.Select(page => string.Concat(page.Select(text => Show(text.X, text.Y, text.Size, text.Text))))]);

    /// <summary>The drawing steps that show a text at its place.</summary>
    public static string Show(int x, int y, int size, string text) =>
        string.Create(CultureInfo.InvariantCulture, $"BT /F {size} Tf {x} {y} Td ({text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("(", "\\(", StringComparison.Ordinal).Replace(")", "\\)", StringComparison.Ordinal)}) Tj ET\n");

    /// <summary>A PDF of one page for each sequence of drawing steps, which may use the font F.</summary>
    public static byte[] OfContents(params string[] contents) =>
        Write([.. contents.Select(content => $"<</Length {content.Length}>>stream\n{content}\nendstream")], contents.Length);

    /// <summary>A PDF whose first pages show the first of some objects; these are numbered from 4.</summary>
    /// <param name="objects">The objects; all but the contents of pages are as they are.</param>
    /// <param name="pages">How many of them are contents of a page.</param>
    /// <param name="resources">What pages may use besides the font F.</param>
    /// <param name="trailer">Entries of the trailer.</param>
    public static byte[] Write(IReadOnlyList<string> objects, int pages = 1, string resources = "", string trailer = "")
    {
        var kids = string.Join(' ', Enumerable.Range(4 + objects.Count, pages).Select(number => $"{number} 0 R"));
        List<string> all = [Head, $"<</Type/Pages/Kids[{kids}]/Count {pages}>>", Font, .. objects];
        all.AddRange(Enumerable.Range(4, pages).Select(number =>
            $"<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Resources<</Font<</F 3 0 R>>{resources}>>/Contents {number} 0 R>>"));
        var pdf = new StringBuilder("%PDF-1.4\n");
        var offsets = new List<int>();
        foreach (var (index, content) in all.Index())
        {
            offsets.Add(pdf.Length);
            pdf.Append(CultureInfo.InvariantCulture, $"{index + 1} 0 obj\n{content}\nendobj\n");
        }

        var start = pdf.Length;
        pdf.Append(CultureInfo.InvariantCulture, $"xref\n0 {all.Count + 1}\n0000000000 65535 f \n");
        offsets.ForEach(offset => pdf.Append(CultureInfo.InvariantCulture, $"{offset:D10} 00000 n \n"));
        pdf.Append(CultureInfo.InvariantCulture, $"trailer<</Size {all.Count + 1}/Root 1 0 R{trailer}>>\nstartxref\n{start}\n%%EOF\n");
        return Encoding.Latin1.GetBytes(pdf.ToString());
    }
}
