using System.Xml;
using ClauseAnalyzer.Resolutions.Lines;
using DocumentFormat.OpenXml.Packaging;

namespace ClauseAnalyzer.Resolutions.Formats.Word;

/// <summary>Reads a Word document: numbers, notes and tracked changes are taken from where Word keeps them.</summary>
internal static class WordLineReader
{
    /// <summary>Reads a document, once or twice.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="source">Its name for messages.</param>
    /// <param name="options">How tracked changes are read, and the limit of size.</param>
    /// <param name="forms">Judges openings: a table may hold paragraphs of the text.</param>
    /// <returns>One reading; two, the rejected one first, when both are asked for.</returns>
    public static IReadOnlyList<SourceText> Read(byte[] bytes, string source, ReaderOptions options, OpeningForms forms)
    {
        if (bytes.Length == 0)
        {
            throw FormatErrors.Empty(source);
        }

        try
        {
            WordPackage.CheckSize(bytes, source, options.MaxCharacters);
            return options.Changes == TrackedChanges.Both
                ? [ReadOnce(bytes, source, forms, new WordReading(Rejects: true)) with { Status = "rejected" }, ReadOnce(bytes, source, forms, new WordReading(Rejects: false, options.ChangesBy)) with { Status = "accepted" }]
                : [ReadOnce(bytes, source, forms, new WordReading(options.Changes == TrackedChanges.Rejected, options.ChangesBy))];
        }
        catch (Exception exception) when (exception is InvalidDataException or OpenXmlPackageException or XmlException or FileFormatException
            or FormatException or InvalidOperationException or ArgumentException or IOException)
        {
            throw FormatErrors.DamagedWord(source, exception);
        }
    }

    private static SourceText ReadOnce(byte[] bytes, string source, OpeningForms forms, WordReading reading)
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(bytes, writable: false), isEditable: false);
        WordPackage.CheckNesting(document, source);
        if (document.MainDocumentPart?.Document?.Body is not { } body)
        {
            throw FormatErrors.DamagedWord(source, null);
        }

        var text = new WordBodyReader(document.MainDocumentPart, forms, reading).Read(body);
        return text.Lines.Any(line => !line.Text.IsEmpty) ? text : throw FormatErrors.NoWords(source);
    }
}
