namespace ClauseAnalyzer.Rows;

/// <summary>How a row file is opened.</summary>
public sealed record RowReaderOptions
{
    /// <summary>How its rows are written; null to judge by the ending.</summary>
    public RowKind? Kind { get; init; }

    /// <summary>The file's name in messages; null for the path itself.</summary>
    public string? Source { get; init; }
}
