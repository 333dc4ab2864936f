namespace ClauseAnalyzer.Resolutions.Reading;

/// <summary>Gives each resolution of a document the diagnostics of its own lines, in the order of the lines.</summary>
internal static class DiagnosticOrder
{
    /// <summary>Shares out the diagnostics that were made before the resolutions were parted.</summary>
    /// <param name="resolutions">The resolutions, each with its own diagnostics.</param>
    /// <param name="parts">Their blocks.</param>
    /// <param name="skipped">The diagnostics of the whole document.</param>
    public static IReadOnlyList<Resolution> Share(IReadOnlyList<Resolution> resolutions, IReadOnlyList<ResolutionBlocks> parts, IReadOnlyList<Diagnostic> skipped)
    {
        var ends = parts.Select((_, index) => index + 1 < parts.Count ? FirstLine(parts[index + 1]) ?? int.MaxValue : int.MaxValue).ToList();
        var shared = resolutions.Select(resolution => resolution.Diagnostics.ToList()).ToList();
        foreach (var diagnostic in skipped)
        {
            var index = diagnostic.Line is { } line ? ends.FindIndex(end => line < end) : 0;
            shared[Math.Max(0, index)].Add(diagnostic);
        }

        return [.. resolutions.Select((resolution, index) => resolution with
        {
            Diagnostics = [.. shared[index].OrderBy(diagnostic => diagnostic.Page ?? 0).ThenBy(diagnostic => diagnostic.Line ?? 0)],
        })];
    }

    private static int? FirstLine(ResolutionBlocks part) =>
        part.Masthead.Concat(part.Body).Select(block => block.Line).FirstOrDefault(line => line is not null);
}
