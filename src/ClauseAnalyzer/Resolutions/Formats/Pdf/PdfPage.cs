namespace ClauseAnalyzer.Resolutions.Formats.Pdf;

/// <summary>The letters of a page in the order in which it draws them, and what of its text nobody sees.</summary>
/// <param name="Glyphs">The letters that stand upright, inside the page and in ink.</param>
/// <param name="LeftOut">Diagnostics without a line: rotated, clipped and white text, and text drawn without ink over visible text.</param>
internal sealed record PdfPage(IReadOnlyList<PdfGlyph> Glyphs, IReadOnlyList<Diagnostic> LeftOut);
