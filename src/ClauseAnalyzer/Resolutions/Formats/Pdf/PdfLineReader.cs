using ClauseAnalyzer.Resolutions.Lines;

namespace ClauseAnalyzer.Resolutions.Formats.Pdf;

/// <summary>Reads a PDF by the places of its letters.</summary>
internal static class PdfLineReader
{
    public static SourceText Read(byte[] bytes, string source, ReaderOptions options)
    {
        if (bytes.Length == 0)
        {
            throw FormatErrors.Empty(source);
        }

        var leftOut = new List<Diagnostic>();
        var pages = PdfFile.ReadPages(bytes, source, options.MaxCharacters, page =>
        {
            leftOut.AddRange(page.LeftOut);
            return PdfLines.Of(PdfWords.Of(page.Glyphs));
        });
        var text = PdfLayout.Read(pages);
        return text.Lines.Any(line => !line.Text.IsEmpty)
            ? text with { Diagnostics = [.. text.Diagnostics, .. leftOut] }
            : throw FormatErrors.NoWords(source);
    }
}
