using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using ClauseAnalyzer.Resolutions;
using ClauseAnalyzer.Tests.Resolutions;

namespace ClauseAnalyzer.Fuzzing.Targets;

/// <summary>A document is read as resolutions whose paragraphs are counted without gaps and trimmed, or refused with a line that says why.</summary>
internal sealed partial class DocumentTarget(DocumentKind kind) : FuzzTarget(kind.ToString().ToLowerInvariant())
{
    private static readonly IReadOnlyList<byte[]> OfText = Bytes(
        "The General Assembly,\n", "\n\n", "\n1. Requests ", "\n(a) ", "\n(i) ", "\f", "[^1]", "\n[^1]: See.\n", "¹", "**", "*", "\\", "\nAnnex\n", "\nII\n", "PP1 ", "-\n", "\nRecalling ", "\u200B", "\u2028", "\r", "<sup>1</sup>", "| a | b |", "# ");

    private static readonly IReadOnlyList<byte[]> OfHtml = Bytes(
        "<p>", "</p>", "<ol>", "<li>", "</ol>", "<table><tr><td>", "</td>", "<sup>", "<br>", "<!--", "-->", "<script>", "&nbsp;", "&#0;", "&#xD800;", "&#x110000;", "<pre>", "<ol start=\"99999999999\">", "<li value=-1>", "<del>", "<ins>", "<a href='#n1'>", "<svg>", "<template>");

    private static readonly IReadOnlyList<byte[]> OfPdf = Bytes(
        "endobj\n", "1 0 obj\n", " 0 R", "<<", ">>", "stream\n", "endstream", "/Kids[2 0 R]", "/Length 99999999", "/Filter/FlateDecode", "/Parent 4 0 R", "BT ", " Tj", " Tf ", " Td ", " cm ", "1e38 ", "-1 ", "0 ", "(", ")", "[", "]", " q ", " Q ", "xref\n", "trailer", "%%EOF");

    public override IReadOnlyList<byte[]> Tokens => kind switch
    {
        DocumentKind.Html => OfHtml,
        DocumentKind.Pdf => OfPdf,
        DocumentKind.Word => [],
        _ => OfText,
    };

    public override int Window => kind is DocumentKind.Word or DocumentKind.Pdf ? 0 : 1_500;

    public override void Run(byte[] input) => CheckDocument(Scratch.Write("document" + EndingOf(kind), input));

    /// <summary>Reads a file and looks whether it is as a document should be.</summary>
    internal static void CheckDocument(string path)
    {
        try
        {
            var resolutions = Shipped.Reader.ReadFile(path);
            Check(resolutions.Count > 0, "the document has no resolution");
            foreach (var resolution in resolutions)
            {
                CheckParagraphs(resolution);
            }
        }
        catch (ResolutionFormatException exception)
        {
            CheckRefusal("RES", exception.Code, exception.Message);
        }
    }

    protected override IReadOnlyList<byte[]> MakeSeeds() => kind switch
    {
        DocumentKind.Html => [.. Shipped.SeedFiles("*.html").Select(File.ReadAllBytes), .. Shipped.Texts().Select(Page)],
        DocumentKind.Word => [.. Shipped.SeedFiles("*.docx").Select(File.ReadAllBytes), .. Shipped.Resolutions.Select(resolution => WordFile.Make(string.Join('\n', resolution.Paragraphs.Take(6).Select(paragraph => "#0 " + paragraph.Text))))],
        DocumentKind.Pdf => [.. Shipped.Resolutions.Select(Pdf)],
        _ => Shipped.Texts(),
    };

    private static string EndingOf(DocumentKind kind) => kind switch
    {
        DocumentKind.Html => ".html",
        DocumentKind.Word => ".docx",
        DocumentKind.Pdf => ".pdf",
        _ => ".txt",
    };

    private static void CheckParagraphs(Resolution resolution)
    {
        for (var index = 0; index < resolution.Paragraphs.Count; index++)
        {
            var paragraph = resolution.Paragraphs[index];
            Check(paragraph.Position == index + 1, $"paragraph {index + 1} has the position {paragraph.Position}");
            Check(paragraph.Text == paragraph.Text.Trim(), $"paragraph {index + 1} is not trimmed: '{paragraph.Text}'");
            Check(!paragraph.Text.AsSpan().ContainsAny('\n', '\r'), $"paragraph {index + 1} has a line end");
        }
    }

    private static byte[] Page(byte[] text)
    {
        var paragraphs = BlankLine().Split(Encoding.UTF8.GetString(text)).Select(paragraph => $"<p>{paragraph.Replace("<", "&lt;", StringComparison.Ordinal)}</p>\n");
        return Encoding.UTF8.GetBytes("<html><body>\n" + string.Concat(paragraphs) + "</body></html>");
    }

    // Lines of one page, as many letters of each as the plain font has.
    private static byte[] Pdf(Resolution resolution) => PdfFile.Make(
        [.. resolution.Paragraphs.Take(12).Select((paragraph, index) => (72, 720 - (40 * index), 10, string.Create(CultureInfo.InvariantCulture, $"{index + 1}. {Plain(paragraph.Text)}")))]);

    private static string Plain(string text) => new([.. text.Where(char.IsAscii).Take(90)]);

    [GeneratedRegex(@"\n\s*\n")]
    private static partial Regex BlankLine();
}
