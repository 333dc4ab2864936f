namespace ClauseAnalyzer.Resolutions.Formats.Pdf;

/// <summary>A line of a page: words in order from the left.</summary>
/// <param name="Words">At least one word.</param>
/// <param name="Size">The size of its letters: that of most of them.</param>
/// <param name="Baseline">The height on which most of them stand, growing downwards.</param>
/// <param name="WordGap">The least gap between words without a written blank, as a part of the size; letters that a page places singly stand closer.</param>
internal sealed record PdfLine(IReadOnlyList<PdfWord> Words, double Size, double Baseline, double WordGap)
{
    public double Left => Words[0].Left;

    public double Right => Words[^1].Right;

    /// <summary>The words with a blank wherever the page shows one.</summary>
    public string Raw
    {
        get
        {
            var text = new System.Text.StringBuilder();
            for (var index = 0; index < Words.Count; index++)
            {
                text.Append(HasBlankBefore(index) ? " " : "").Append(Words[index].Text);
            }

            return text.ToString();
        }
    }

    /// <summary>The distance between a word and the one before it; 0 for the first.</summary>
    public double GapBefore(int index) => index == 0 ? 0 : Words[index].Left - Words[index - 1].Right;

    public bool HasBlankBefore(int index) => index > 0 && (Words[index].IsAfterBlank || GapBefore(index) > WordGap * Size);
}
