namespace ClauseAnalyzer.Resolutions.Lines;

/// <summary>A document as its reader gives it: lines in order, and what the reader left out.</summary>
/// <param name="Lines">In the order of the file, empty ones included.</param>
/// <param name="Diagnostics">Markup and other things that are no words of the text.</param>
internal sealed record SourceText(IReadOnlyList<SourceLine> Lines, IReadOnlyList<Diagnostic> Diagnostics)
{
    /// <summary>"rejected" or "accepted" where the document is one reading of tracked changes; null otherwise.</summary>
    public string? Status { get; init; }
}
