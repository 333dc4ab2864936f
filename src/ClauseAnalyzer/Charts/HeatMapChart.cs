namespace ClauseAnalyzer.Charts;

/// <summary>A table of coloured cells: verbs by documents.</summary>
public sealed record HeatMapChart : Chart
{
    /// <summary>The columns, from the left.</summary>
    public required IReadOnlyList<ChartCategory> Columns { get; init; }

    /// <summary>The rows, from the top.</summary>
    public required IReadOnlyList<HeatMapRow> Rows { get; init; }

    /// <summary>How values are written in the cells. Default number.</summary>
    public ValueFormat Format { get; init; } = ValueFormat.Number;
}
