namespace ClauseAnalyzer.Resolutions.Segmentation;

/// <summary>Parts lines of a masthead that a converter glued together: at changes of emphasis, wide gaps and words that open a line.</summary>
internal static class GluedLines
{
    private const int Longest = 4000;

    public static IEnumerable<Block> Part(Block block)
    {
        if (block.Words.Length > Longest || EnactingWords.OrganOf(block.Words) is not null)
        {
            return [block];
        }

        var cuts = new SortedSet<int>(block.Seams.Where(seam => seam > 0 && seam < block.Words.Length));
        foreach (System.Text.RegularExpressions.Match match in MastheadPatterns.Glue().Matches(block.Words))
        {
            cuts.Add(match.Index);
        }

        return cuts.Count == 0 ? [block] : Cut(block, [0, .. cuts, block.Words.Length]);
    }

    private static IEnumerable<Block> Cut(Block block, IReadOnlyList<int> cuts)
    {
        for (var index = 0; index + 1 < cuts.Count; index++)
        {
            var text = block.Text.Slice(cuts[index], cuts[index + 1]);
            if (!text.IsEmpty)
            {
                // The words before the last cut end where the next line was glued on; what follows it may run on.
                yield return block with { Text = text, StartsBlock = index > 0 || block.StartsBlock, Seams = index + 2 < cuts.Count ? [text.Text.Length] : [] };
            }
        }
    }
}
