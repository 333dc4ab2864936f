namespace ClauseAnalyzer.Resolutions.Formats.Pdf;

/// <summary>Letters of one size that stand side by side on a page, in points; heights grow downwards.</summary>
/// <param name="Text">At least one character, no blanks.</param>
/// <param name="Left">Where it begins.</param>
/// <param name="Right">Where it ends.</param>
/// <param name="Baseline">The height of the line it stands on.</param>
/// <param name="Size">The size of its letters.</param>
/// <param name="IsAfterBlank">Whether the page writes a blank before it.</param>
internal readonly record struct PdfWord(string Text, double Left, double Right, double Baseline, double Size, bool IsAfterBlank)
{
    // What the letters of most fonts take of their size above and below the baseline.
    private const double Ascent = 0.8;
    private const double Descent = 0.2;

    public double Top => Baseline - (Ascent * Size);

    public double Bottom => Baseline + (Descent * Size);
}
