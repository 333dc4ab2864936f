namespace ClauseAnalyzer.Resolutions.Segmentation;

/// <summary>Follows a resolution that quotes another one: each of the quoted paragraphs opens with a quotation mark, which is no word of it.</summary>
internal sealed class QuotedText(BodyDraft body)
{
    private bool isOpen;

    /// <summary>The block without the mark that opens it as part of a quoted text; any other block as it is.</summary>
    public Block WithoutMark(Block block)
    {
        var isQuote = block.Words.Length > 1 && block.Words[0] is '\u201C' or '"' or '\u00AB';
        isOpen = isOpen ? isQuote || body.Last is null || !Closings.IsClosed(body.Last.Ending) : isQuote && EnactingWords.OrganOf(block.Words) is not null;
        if (!isOpen || !isQuote)
        {
            return block;
        }

        body.Report(block.Words[..1], block);
        return block with { Text = block.Text.Without(1) };
    }
}
