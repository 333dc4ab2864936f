using System.IO.Compression;
using System.Xml.Linq;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using UglyToad.PdfPig;

namespace ClauseAnalyzer.Tests.Resolutions;

/// <summary>The text of documents taken out by the plainest means, to hold against what the readers make of them.</summary>
internal static class ExtractedText
{
    private static readonly XNamespace Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private static readonly XNamespace Compatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006";

    /// <summary>All text of a page's body that is not code.</summary>
    public static string OfHtml(string html) =>
        string.Concat(new HtmlParser().ParseDocument(html).Body!.Descendants<IText>()
            .Where(text => text.ParentElement!.LocalName is not ("script" or "style" or "template"))
            .Select(text => text.Data));

    /// <summary>All words of a Word file's text, notes, headers and footers in one reading of its changes; what Word draws by itself is no word.</summary>
    public static string OfWord(byte[] bytes, bool rejects)
    {
        using var archive = new ZipArchive(new MemoryStream(bytes));
        string[] left = rejects ? ["ins", "moveTo"] : ["del", "moveFrom"];
        return string.Concat(archive.Entries.Where(HoldsText).Select(entry =>
        {
            using var stream = entry.Open();
            return string.Concat(XDocument.Load(stream).Descendants()
                .Where(element => element.Name == Word + "t" || element.Name == Word + "delText")
                .Where(element => !element.Ancestors().Any(above => left.Any(name => above.Name == Word + name) || above.Name == Compatibility + "Fallback"))
                .Select(element => element.Value));
        }));
    }

    /// <summary>All letters that a PDF's pages draw.</summary>
    public static string OfPdf(string path)
    {
        using var document = PdfDocument.Open(path);
        return string.Concat(document.GetPages().Select(page => page.Text));
    }

    private static bool HoldsText(ZipArchiveEntry entry) =>
        entry.FullName is "word/document.xml" or "word/footnotes.xml" or "word/endnotes.xml"
        || entry.FullName.StartsWith("word/header", StringComparison.Ordinal) || entry.FullName.StartsWith("word/footer", StringComparison.Ordinal);
}
