namespace ClauseAnalyzer.Charts.Kinds;

/// <summary>Where the words of an event stand: lane 0 lowest, right of the stem or left of it.</summary>
internal readonly record struct EventLane(int Lane, bool OnLeft)
{
    /// <summary>No room: the event goes without words.</summary>
    public static readonly EventLane None = new(-1, false);

    public bool IsShown => Lane >= 0;
}
