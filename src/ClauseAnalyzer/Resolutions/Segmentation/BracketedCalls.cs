using ClauseAnalyzer.Resolutions.Lines;

namespace ClauseAnalyzer.Resolutions.Segmentation;

/// <summary>
/// Finds the calls "[1]" that stand apart from the word before them, as mails and drafts have them: brackets there may be
/// alternatives, so that only those of a note that nothing else calls are taken.
/// </summary>
internal static class BracketedCalls
{
    // Each costs a copy of its block; a text of thousands is no draft.
    private const int MostCalls = 200;
    private const int LongestMarker = 3;

    /// <summary>Takes the calls out of the words.</summary>
    /// <param name="blocks">The blocks of a document, notes marked; those with calls are replaced.</param>
    /// <param name="diagnostics">Takes the brackets.</param>
    public static void Mark(List<Block> blocks, List<Diagnostic> diagnostics)
    {
        var uncalled = blocks.Where(block => block.Kind == LineKind.Note).SelectMany(block => block.Text.Markers.Take(1)).ToHashSet(StringComparer.Ordinal);
        if (uncalled.Count == 0)
        {
            return;
        }

        var left = MostCalls;
        uncalled.ExceptWith(blocks.Where(block => block.Kind != LineKind.Note).SelectMany(block => block.Text.Markers));
        for (var index = 0; index < blocks.Count && uncalled.Count > 0 && left > 0; index++)
        {
            if (blocks[index].Kind != LineKind.Note)
            {
                blocks[index] = WithCalls(blocks[index], uncalled, ref left, diagnostics);
            }
        }
    }

    private static Block WithCalls(Block block, HashSet<string> uncalled, ref int left, List<Diagnostic> diagnostics)
    {
        for (var open = block.Words.IndexOf(" [", StringComparison.Ordinal); open >= 0 && left > 0; open = block.Words.IndexOf(" [", open + 1, StringComparison.Ordinal))
        {
            // Only so near as a marker is long: a far bracket would be looked for again and again.
            var start = open + 2;
            var length = block.Words.AsSpan(start, Math.Min(LongestMarker + 1, block.Words.Length - start)).IndexOf(']');
            if (length > 0 && block.Words.Substring(start, length) is var marker && uncalled.Contains(marker))
            {
                var close = start + length;
                block = block with { Text = block.Text.WithCall(open, close + 1 - open, marker) };
                left--;
                diagnostics.Add(new Diagnostic("markup", block.Line, block.Page, "[]"));
                open = Math.Max(0, open - 1);
            }
        }

        return block;
    }
}
