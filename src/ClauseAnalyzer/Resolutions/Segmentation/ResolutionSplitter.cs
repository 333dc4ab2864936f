using ClauseAnalyzer.Resolutions.Lines;

namespace ClauseAnalyzer.Resolutions.Segmentation;

/// <summary>Parts the blocks of a document into its resolutions: each begins with the masthead before its enacting words.</summary>
internal static class ResolutionSplitter
{
    private const int LongestTitle = 300;

    /// <summary>Parts a document.</summary>
    /// <param name="blocks">Its blocks.</param>
    /// <param name="forms">Judges openings.</param>
    /// <returns>At least one resolution, in order.</returns>
    public static List<ResolutionBlocks> Split(IReadOnlyList<Block> blocks, OpeningForms forms)
    {
        if (DocumentHead.Split(blocks) is { Count: > 0 } parts)
        {
            return parts;
        }

        var parted = PartGlued(blocks, forms);
        var starts = Starts(parted, forms);
        var resolutions = new List<ResolutionBlocks>();
        for (var index = 0; index < starts.Count; index++)
        {
            var (masthead, body) = starts[index];
            var end = index + 1 < starts.Count ? starts[index + 1].Masthead : parted.Count;
            resolutions.Add(new ResolutionBlocks(parted.GetRange(masthead, body - masthead), parted.GetRange(body, end - body)));
        }

        return resolutions;
    }

    // Before the enacting words lines are glued at seams; anywhere, enacting words and the first paragraph may share a line.
    private static List<Block> PartGlued(IReadOnlyList<Block> blocks, OpeningForms forms)
    {
        var parted = new List<Block>();
        var inMasthead = HasEnactingWords(blocks, forms);
        foreach (var block in blocks)
        {
            foreach (var piece in inMasthead && block.Kind != LineKind.Note ? GluedLines.Part(block) : [block])
            {
                var length = piece.Kind == LineKind.Note ? 0 : EnactingWords.LengthBefore(piece.Words, forms);
                if (length > 0)
                {
                    parted.Add(piece with { Text = piece.Text.Slice(0, length), Seams = [] });
                    parted.Add(piece with { Text = piece.Text.From(length), StartsBlock = true, Seams = [] });
                }
                else
                {
                    parted.Add(piece);
                }

                inMasthead = inMasthead && length == 0 && EnactingWords.OrganOf(piece.Words) is null;
            }
        }

        return parted;
    }

    private static bool HasEnactingWords(IReadOnlyList<Block> blocks, OpeningForms forms) =>
        blocks.Any(block => block.Kind != LineKind.Note
            && (EnactingWords.OrganOf(block.Words) is not null
                || EnactingWords.LengthBefore(block.Words, forms) > 0
                || (block.Words.Length < 2000 && GluedLines.Part(block).Any(piece => EnactingWords.OrganOf(piece.Words) is not null))));

    private static List<(int Masthead, int Body)> Starts(List<Block> blocks, OpeningForms forms)
    {
        var starts = new List<(int Masthead, int Body)>();
        var annex = new AnnexAbove();
        for (var index = 0; index < blocks.Count; index++)
        {
            annex.Take(blocks[index].Words);
            if (blocks[index].Kind == LineKind.Note || EnactingWords.OrganOf(blocks[index].Words) is null)
            {
                continue;
            }

            // Numbered acts before any enacting words: a text whose own were lost, and a treaty annexed to it.
            if (starts.Count == 0 && blocks.Take(index).Any(block => IsNumberedAct(block, forms)))
            {
                starts.Add((0, BodyWithoutEnactingWords(blocks, forms)));
            }
            else if (starts.Count == 0)
            {
                starts.Add((0, index));
                annex = new AnnexAbove();
                continue;
            }

            var masthead = MastheadStart(blocks, starts[^1].Body, index, forms);
            if (!IsQuoted(blocks, starts[^1].Body, masthead) && !annex.Holds(blocks[index].Words, blocks[starts[^1].Body].Words))
            {
                starts.Add((masthead, index));
                annex = new AnnexAbove();
            }
        }

        return starts.Count > 0 ? starts : [(0, BodyWithoutEnactingWords(blocks, forms))];
    }

    private static bool IsNumberedAct(Block block, OpeningForms forms) =>
        block.Kind == LineKind.Words && ParagraphMarkers.Read(block.Words) is { Kind: MarkerKind.Number } marker
        && forms.Of(block.Words[marker.Length..Math.Min(block.Words.Length, marker.Length + LongestTitle)]) == OpeningForm.Finite;

    private static int MastheadStart(List<Block> blocks, int previousBody, int enacting, OpeningForms forms)
    {
        var start = enacting;
        while (start - 1 > previousBody && IsMastheadLike(blocks[start - 1], forms))
        {
            start--;
        }

        // A line drawn across the page closes the resolution before it.
        while (start < enacting && blocks[start].Kind == LineKind.Rule)
        {
            start++;
        }

        return start;
    }

    private static bool IsMastheadLike(Block block, OpeningForms forms)
    {
        if (block.Kind is LineKind.Rule or LineKind.Heading)
        {
            return true;
        }

        var words = block.Words;
        if (block.Kind == LineKind.Note || block.Bullet.Length > 0 || block.Number.Length > 0 || words.Length > LongestTitle
            || AdoptionLines.IsAdoption(words) || AdoptionLines.IsVote(words))
        {
            return false;
        }

        // "Recommends … the following draft resolution:" is a paragraph of the organ before, with or without number.
        if (IsNumberedAct(block, forms) || (!words.StartsWith("The ", StringComparison.Ordinal) && forms.Of(words) == OpeningForm.Finite))
        {
            return false;
        }

        return MastheadPatterns.Symbol().IsMatch(words) || MastheadPatterns.Number().IsMatch(words) || MastheadPatterns.Adoption().IsMatch(words)
            || MastheadPatterns.Bracketed().IsMatch(words) || MastheadPatterns.AgendaItem().IsMatch(words) || MastheadPatterns.Draft().IsMatch(words)
            || (ParagraphMarkers.Read(words) is null && Headings.IsHeading(words) && forms.Of(words) != OpeningForm.Finite);
    }

    // "Recommends to the General Assembly the adoption of the following draft resolution:" quotes another organ's text.
    private static bool IsQuoted(List<Block> blocks, int previousBody, int masthead)
    {
        var index = masthead - 1;
        while (index > previousBody && blocks[index].Kind is LineKind.Note or LineKind.Rule)
        {
            index--;
        }

        return index > previousBody && Closings.SignOf(blocks[index].Words) == ':';
    }

    private static int BodyWithoutEnactingWords(List<Block> blocks, OpeningForms forms) =>
        Math.Max(0, blocks.FirstIndex(block => block.Kind == LineKind.Words && !MastheadPatterns.Distribution().IsMatch(block.Words)
            && (block.Number.Length > 0 || block.Bullet.Length > 0 || ParagraphMarkers.Read(block.Words) is not null
                || Closings.IsClosed(block.Words) || block.Words.Length > LongestTitle)));
}
