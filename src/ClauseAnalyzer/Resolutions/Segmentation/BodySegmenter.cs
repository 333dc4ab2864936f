using ClauseAnalyzer.Resolutions.Lines;

namespace ClauseAnalyzer.Resolutions.Segmentation;

/// <summary>
/// Cuts the body of one resolution into paragraphs by order, numbering and opening form. The preamble lasts until
/// the first paragraph that is numbered or opens with a verb of the organ, and comes back only under the heading of a
/// new part; headings, enacting words and annexes are paragraphs of neither part.
/// </summary>
internal sealed class BodySegmenter
{
    private readonly BodyDraft body;
    private readonly QuotedText quote;
    private readonly AdoptionRecord adoption;
    private readonly NumberedBlocks numbered;
    private readonly PlainBlocks plain;
    private readonly RepeatedOnes ones;
    private int headingsWithMarker;

    private BodySegmenter(IReadOnlyList<Block> blocks, OpeningForms forms, LineJoiner joiner, List<Diagnostic> diagnostics)
    {
        body = new BodyDraft(forms, joiner, diagnostics) { Ahead = new BlocksAhead(blocks) };
        quote = new QuotedText(body);
        adoption = new AdoptionRecord(body);
        numbered = new NumberedBlocks(body);
        plain = new PlainBlocks(body);
        ones = new RepeatedOnes(blocks, forms);
    }

    /// <summary>Cuts a body.</summary>
    /// <param name="blocks">The enacting words and what follows, notes and rules left out.</param>
    /// <param name="forms">Judges openings.</param>
    /// <param name="joiner">Heals the words that page breaks cut.</param>
    /// <param name="diagnostics">Takes what is no paragraph.</param>
    /// <returns>The paragraphs in order, and the date of the adoption line; null when there is none.</returns>
    public static (IReadOnlyList<Paragraph> Paragraphs, DateOnly? AdoptionDate) Cut(
        IReadOnlyList<Block> blocks, OpeningForms forms, LineJoiner joiner, List<Diagnostic> diagnostics)
    {
        var segmenter = new BodySegmenter(blocks, forms, joiner, diagnostics);
        for (var index = 0; index < blocks.Count; index++)
        {
            segmenter.body.Ahead.MoveTo(index);
            segmenter.Take(segmenter.quote.WithoutMark(blocks[index]));
        }

        return (segmenter.body.Build(), segmenter.adoption.Date);
    }

    private void Take(Block block)
    {
        var isFurniture = TakeFurniture(block);
        var isTaken = isFurniture || TakeEnactingWords(block) || adoption.Take(block) || TakeAnnex(block) || TakeBullet(block)
            || TakeMarked(block);
        if (!isTaken)
        {
            plain.Take(block);
        }

        body.CutsWord = isFurniture ? body.CutsWord : block.CutsWord;
    }

    private bool TakeFurniture(Block block)
    {
        if (!PageFurniture.Is(block.Words) && !(PageFurniture.IsNumber(block.Words) && IsPageNumber(block)))
        {
            return false;
        }

        body.Diagnostics.Add(block.AsDiagnostic("page-furniture"));
        return true;
    }

    // A number alone stands at the head or the foot of a page where a running head follows, where it cuts a paragraph in two,
    // or where the number of the paragraph below it does not come next.
    private bool IsPageNumber(Block block) =>
        body.Ahead.NextIsFurniture || (block.StartsBlock && (body.Last is { IsOpen: true, IsLabelAlone: false } || body.Ahead.NextOpensOtherThan(block.Words)));

    // A second enacting formula inside one resolution opens the text that it quotes: its preamble may begin again.
    private bool TakeEnactingWords(Block block)
    {
        if (EnactingWords.OrganOf(block.Words) is null || body.Last is { IsOpen: true, IsHeading: false } open && open.Section != Section.Other)
        {
            return false;
        }

        body.BeginPart(Section.Preambular);
        adoption.EndVote();
        body.ReportList(block);
        body.Add(new ParagraphDraft(Section.Other, "", null), block.Text);
        return true;
    }

    private bool TakeAnnex(Block block)
    {
        if (!Headings.IsAnnex(block.Words) || (body.Last is { IsOpen: true } && Closings.BreaksOff(body.Last.Ending)))
        {
            return false;
        }

        body.BeginAnnex();
        body.ReportList(block);
        body.AddHeading(block.Text);
        return true;
    }

    private bool TakeBullet(Block block)
    {
        if (block.Bullet.Length == 0)
        {
            return false;
        }

        // The paragraph keeps a dash before each item, whatever the bullet was; a list of its own keeps none.
        if (block.Bullet != "-" || body.Last is null)
        {
            body.Report(block.Bullet, block);
        }

        if (body.Last is null)
        {
            body.Add(new ParagraphDraft(Section.Other, "", null), block.Text);
        }
        else
        {
            body.Last.Append(block.Text, isBullet: true);
        }

        return true;
    }

    private ParagraphMarker Counted(ParagraphMarker marker) => ones.Count(marker, opensPart: body.HeadingBefore is not null);

    // "(i) Exemptions and notifications" after a paragraph that has ended, then "(ii) Reports of the Board", which opens like an
    // act: neither an item nor the rest of a sentence.
    private bool IsHeadingWithMarker(ParagraphMarker marker, NotedText text) =>
        (marker.Ordinal == headingsWithMarker + 1 || marker.RomanOrdinal == headingsWithMarker + 1) && body.Last is { IsOpen: false } last && !ItemLevels.CanIntroduce(last) && text.Text.Length > 0 && char.IsUpper(text.Text[0])
        && Headings.IsHeading(text.Text) && !Closings.IsClosed(text.Text)
        && (headingsWithMarker > 0 || body.Forms.Of(text.Text) == OpeningForm.None);

    // A marker without a place is part of the words: a list inside a sentence, cut by a line end.
    private bool TakeMarked(Block block)
    {
        var (marker, text) = BlockMarkers.Read(block, body.Diagnostics, Counted);
        if (marker is null && numbered.WithoutStop(block) is { } misread)
        {
            (marker, text) = (misread, BlockMarkers.Rest(misread, block.Text, block, body.Diagnostics));
        }

        if (marker is null)
        {
            return false;
        }

        if (numbered.Take(marker, text, block))
        {
            return true;
        }

        if (IsHeadingWithMarker(marker, text))
        {
            headingsWithMarker++;
            body.AddHeading(block.WithNumberAsWords().Text);
        }
        else
        {
            plain.Take(block.WithNumberAsWords());
        }

        return true;
    }
}
