namespace ClauseAnalyzer.Resolutions.Formats.Pdf;

/// <summary>A word on a page, with its box in points from the top left corner.</summary>
internal readonly record struct PdfWord(string Text, double Left, double Top, double Right, double Bottom)
{
    public double Height => Bottom - Top;
}
