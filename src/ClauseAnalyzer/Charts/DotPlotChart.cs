namespace ClauseAnalyzer.Charts;

/// <summary>
/// Dots with intervals, one row a term and one series a document: rates per 1,000 words.
/// Few series share a panel, many stand side by side.
/// </summary>
public sealed record DotPlotChart : Chart
{
    /// <summary>The rows, from the top.</summary>
    public required IReadOnlyList<ChartCategory> Rows { get; init; }

    /// <summary>The series; the category of a point is its row.</summary>
    public required IReadOnlyList<IntervalSeries> Series { get; init; }

    /// <summary>How values are written. Default number.</summary>
    public ValueFormat Format { get; init; } = ValueFormat.Number;
}
