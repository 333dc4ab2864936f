namespace ClauseAnalyzer.Resolutions.Formats.Pdf;

/// <summary>A line of a page: words of one height in order from the left.</summary>
/// <param name="Words">At least one word.</param>
/// <param name="Height">The height of its letters: that of most of its words.</param>
internal sealed record PdfLine(IReadOnlyList<PdfWord> Words, double Height)
{
    public double Left => Words[0].Left;

    public double Right => Words[^1].Right;

    public double Top => Words.Where(word => word.Height >= Height * 0.8).Min(word => word.Top);

    public string Raw => string.Join(' ', Words.Select(word => word.Text));
}
