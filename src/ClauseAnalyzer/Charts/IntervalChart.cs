namespace ClauseAnalyzer.Charts;

/// <summary>
/// Values with interval whiskers over ordered categories, one panel or small multiples
/// that share their axes: themes over documents.
/// </summary>
public sealed record IntervalChart : Chart
{
    /// <summary>The axis of names, in reading order; the panels share it.</summary>
    public required IReadOnlyList<ChartCategory> Categories { get; init; }

    /// <summary>The panels, in reading order.</summary>
    public required IReadOnlyList<IntervalPanel> Panels { get; init; }

    /// <summary>How values are written. Default percent.</summary>
    public ValueFormat Format { get; init; } = ValueFormat.Percent;

    /// <summary>Whether a line joins the points of a series. Default true.</summary>
    public bool Lines { get; init; } = true;
}
