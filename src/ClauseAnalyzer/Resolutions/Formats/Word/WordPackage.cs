using System.IO.Compression;
using System.Xml;
using ClauseAnalyzer.Resolutions.Lines;
using DocumentFormat.OpenXml.Packaging;

namespace ClauseAnalyzer.Resolutions.Formats.Word;

/// <summary>Looks over a Word file before it is read: a small file can unpack to anything.</summary>
internal static class WordPackage
{
    // Deeper than any document that Word writes; deeper ones only overflow stacks.
    private const int MostNesting = 200;

    /// <summary>Refuses a file that unpacks to more than is allowed.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="source">Its name for messages.</param>
    /// <param name="limit">The most that its parts of text may hold together; pictures are never unpacked.</param>
    public static void CheckSize(byte[] bytes, string source, long limit)
    {
        // The lengths are what the file says of itself, and it may lie; but no part unpacks to more than its length.
        using var archive = new ZipArchive(new MemoryStream(bytes), ZipArchiveMode.Read);
        var left = limit;
        foreach (var entry in archive.Entries.Where(entry => IsText(entry.FullName)))
        {
            left -= Math.Min(entry.Length, limit + 1);
            if (left < 0)
            {
                throw FormatErrors.TooLarge(source, limit);
            }
        }
    }

    /// <summary>Refuses a file whose parts nest deeper than any that Word writes, or name things outside of themselves.</summary>
    /// <param name="document">The file.</param>
    /// <param name="source">Its name for messages.</param>
    public static void CheckNesting(WordprocessingDocument document, string source)
    {
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };
        foreach (var part in PartsRead(document))
        {
            if (!IsText(part.Uri.OriginalString))
            {
                throw FormatErrors.DamagedWord(source, null);
            }

            using var stream = part.GetStream(FileMode.Open, FileAccess.Read);
            using var reader = XmlReader.Create(stream, settings);
            while (reader.Read())
            {
                if (reader.Depth > MostNesting)
                {
                    throw FormatErrors.DamagedWord(source, null);
                }
            }
        }
    }

    private static bool IsText(string name) =>
        name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".rels", StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<OpenXmlPart> PartsRead(WordprocessingDocument document)
    {
        if (document.MainDocumentPart is not { } main)
        {
            return [];
        }

        OpenXmlPart?[] parts =
        [
            main, main.NumberingDefinitionsPart, main.StyleDefinitionsPart, main.FootnotesPart, main.EndnotesPart, .. main.HeaderParts, .. main.FooterParts,
        ];
        return parts.OfType<OpenXmlPart>();
    }
}
