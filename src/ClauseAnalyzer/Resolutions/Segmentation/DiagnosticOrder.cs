namespace ClauseAnalyzer.Resolutions.Segmentation;

/// <summary>Gives each resolution of a document the diagnostics of its own lines, in the order of the lines.</summary>
internal static class DiagnosticOrder
{
    /// <summary>Shares out the diagnostics that were made before the resolutions were parted.</summary>
    /// <param name="resolutions">The resolutions, each with its own diagnostics.</param>
    /// <param name="parts">Their blocks.</param>
    /// <param name="skipped">The diagnostics of the whole document.</param>
    public static IReadOnlyList<Resolution> Share(IReadOnlyList<Resolution> resolutions, IReadOnlyList<ResolutionBlocks> parts, IReadOnlyList<Diagnostic> skipped)
    {
        var ends = Ends(parts);
        var shared = resolutions.Select(resolution => resolution.Diagnostics.ToList()).ToList();
        foreach (var diagnostic in skipped)
        {
            shared[diagnostic.Line is { } line ? IndexOf(ends, line) : 0].Add(diagnostic);
        }

        return [.. resolutions.Select((resolution, index) => resolution with
        {
            Diagnostics = [.. shared[index].OrderBy(diagnostic => diagnostic.Page ?? 0).ThenBy(diagnostic => diagnostic.Line ?? 0)],
        })];
    }

    // The line after each resolution, never decreasing; the last has no end.
    private static int[] Ends(IReadOnlyList<ResolutionBlocks> parts)
    {
        var ends = new int[parts.Count];
        ends[^1] = int.MaxValue;
        for (var index = parts.Count - 2; index >= 0; index--)
        {
            ends[index] = Math.Min(FirstLine(parts[index + 1]) ?? int.MaxValue, ends[index + 1]);
        }

        return ends;
    }

    // The first resolution that ends after the line.
    private static int IndexOf(int[] ends, int line)
    {
        var (low, high) = (0, ends.Length - 1);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = line < ends[middle] ? (low, middle) : (middle + 1, high);
        }

        return low;
    }

    private static int? FirstLine(ResolutionBlocks part) =>
        part.Masthead.Concat(part.Body).Select(block => block.Line).FirstOrDefault(line => line is not null);
}
