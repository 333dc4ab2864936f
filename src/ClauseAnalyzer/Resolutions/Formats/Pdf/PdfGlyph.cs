namespace ClauseAnalyzer.Resolutions.Formats.Pdf;

/// <summary>What one code of a page's text shows, with its place in points; heights grow downwards.</summary>
/// <param name="Text">The characters; a blank where the page writes one.</param>
/// <param name="Left">Where it begins on its baseline.</param>
/// <param name="Right">Where the next would begin.</param>
/// <param name="Baseline">The height of its baseline.</param>
/// <param name="Size">The size of its letters.</param>
/// <param name="IsInvisible">Whether it is drawn without ink, as text recognition lays its words over the picture of a page.</param>
internal readonly record struct PdfGlyph(string Text, double Left, double Right, double Baseline, double Size, bool IsInvisible);
