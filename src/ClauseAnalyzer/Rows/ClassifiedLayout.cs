namespace ClauseAnalyzer.Rows;

/// <summary>Which columns classified rows are written with. Immutable.</summary>
public sealed record ClassifiedLayout
{
    /// <summary>Names of the input columns that are passed through, as the input has them; empty when there are none.</summary>
    public IReadOnlyList<string> PassedThrough { get; init; } = [];

    /// <summary>Names of the model's themes, in its order.</summary>
    public required IReadOnlyList<string> Themes { get; init; }

    /// <summary>Whether CSV cells are written without the apostrophe that keeps spreadsheets from running them.</summary>
    public bool RawCells { get; init; }
}
