namespace ClauseAnalyzer.Charts;

/// <summary>Documents at their dates on an axis of time, with arcs from the texts they descend from.</summary>
public sealed record TimelineChart : Chart
{
    /// <summary>The documents, any order.</summary>
    public required IReadOnlyList<TimelineEvent> Events { get; init; }

    /// <summary>Who descends from whom; links of undated events are left out of the drawing. Default none.</summary>
    public IReadOnlyList<TimelineLink> Links { get; init; } = [];
}
