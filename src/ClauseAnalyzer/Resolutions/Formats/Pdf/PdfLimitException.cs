namespace ClauseAnalyzer.Resolutions.Formats.Pdf;

/// <summary>A PDF goes beyond what is read of one.</summary>
/// <param name="limit">The limit in words, "1,000 pages".</param>
internal sealed class PdfLimitException(string limit) : Exception($"more than {limit}")
{
    /// <summary>The limit in words.</summary>
    public string Limit { get; } = limit;
}
