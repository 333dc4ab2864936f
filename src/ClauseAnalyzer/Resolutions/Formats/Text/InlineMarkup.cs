namespace ClauseAnalyzer.Resolutions.Formats.Text;

/// <summary>
/// Takes inline markup off a group of lines: emphasis, links, tags, entities and note markers of every style.
/// Markdown as people paste it is seldom valid, so the rules are looser than CommonMark's: a run of asterisks
/// closes what is open and opens the rest, whatever stands beside it.
/// </summary>
internal static class InlineMarkup
{
    /// <summary>Reads a group of lines between two blank lines; emphasis may run from one line into the next.</summary>
    /// <param name="group">The lines, parted by <c>\n</c>.</param>
    /// <returns>One result a line.</returns>
    public static List<InlineLine> Read(string group)
    {
        var roles = new InlineRole[group.Length];
        InlineTags.Mark(group, roles);
        EmphasisRuns.Mark(group, roles, '*');
        EmphasisRuns.Mark(group, roles, '_');
        return new InlineEmitter(group, roles).Emit();
    }
}
