namespace ClauseAnalyzer.Resolutions.Segmentation;

/// <summary>The blocks of a masthead with the place that reading has come to; what becomes no field is reported.</summary>
/// <param name="blocks">The blocks in order.</param>
/// <param name="diagnostics">Takes what is no field.</param>
internal sealed class MastheadBlocks(IReadOnlyList<Block> blocks, List<Diagnostic> diagnostics)
{
    // A remark in brackets over more lines than this is no remark.
    private const int MostLines = 12;

    private int index;

    /// <summary>The block to be read now; null at the end.</summary>
    public Block? Current => index < blocks.Count ? blocks[index] : null;

    /// <summary>The block after it; null at the end.</summary>
    public Block? Next => index + 1 < blocks.Count ? blocks[index + 1] : null;

    public void Advance() => index++;

    /// <summary>Reports words as part of the masthead.</summary>
    public void Report(string words, Block block) => diagnostics.Add(new Diagnostic("masthead", block.Line, block.Page, words));

    /// <summary>Reports a block; its number and bullet are reported already.</summary>
    /// <returns>True: the block is done with.</returns>
    public bool Skip(Block block)
    {
        diagnostics.Add((block with { Bullet = "", Number = "" }).AsDiagnostic("masthead"));
        return true;
    }

    /// <summary>Reports a remark in brackets, over several lines of one block too.</summary>
    /// <returns>Whether the current block opens one.</returns>
    public bool SkipBracket()
    {
        if (Current?.Words is not ['[' or '(', ..])
        {
            return false;
        }

        var text = blocks[index].Words;
        var end = index;
        while (!MastheadPatterns.Bracketed().IsMatch(text) && end + 1 < blocks.Count && end - index < MostLines && !blocks[end + 1].StartsBlock)
        {
            end++;
            text = $"{text} {blocks[end].Words}";
        }

        if (!MastheadPatterns.Bracketed().IsMatch(text))
        {
            return false;
        }

        for (; index < end; index++)
        {
            Skip(blocks[index]);
        }

        return Skip(blocks[end]);
    }

    /// <summary>Reports the numbers and bullets of blocks that their format makes list items: a field has none.</summary>
    public void ReportLists()
    {
        foreach (var block in blocks.Where(block => block.Bullet.Length + block.Number.Length > 0))
        {
            diagnostics.Add(new Diagnostic("markup", block.Line, block.Page, $"{block.Number}{block.Bullet}"));
        }
    }
}
