namespace ClauseAnalyzer.Charts;

/// <summary>Lines between two or more columns, labelled at their ends: what rose and what fell.</summary>
public sealed record SlopeChart : Chart
{
    /// <summary>The columns, from the left; two make the usual slope chart.</summary>
    public required IReadOnlyList<ChartCategory> Columns { get; init; }

    /// <summary>The lines.</summary>
    public required IReadOnlyList<SlopeLine> Lines { get; init; }

    /// <summary>How values are written. Default percent.</summary>
    public ValueFormat Format { get; init; } = ValueFormat.Percent;
}
