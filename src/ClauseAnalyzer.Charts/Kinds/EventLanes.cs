namespace ClauseAnalyzer.Charts.Kinds;

/// <summary>
/// Gives the words of events lanes over an axis so that no words overlap and no stem runs through
/// words. Events are placed from the last to the first, each in the lowest lane that is free.
/// </summary>
internal sealed class EventLanes
{
    private const double FromStem = 6;
    private const double Apart = 8;

    private readonly IReadOnlyList<double> stems;
    private readonly double left;
    private readonly List<(double Left, double Right, int Lane)> words = [];
    private readonly List<(double X, int Lane)> placed = [];

    private EventLanes(IReadOnlyList<double> stems, double left)
    {
        this.stems = stems;
        this.left = left;
    }

    /// <param name="stems">Pixels of the events along the axis, ascending.</param>
    /// <param name="widths">Pixels that their words take.</param>
    /// <param name="left">Where the sheet begins.</param>
    /// <param name="lanes">How many lanes there are.</param>
    /// <returns>One place an event; without words where no lane is free.</returns>
    public static IReadOnlyList<EventLane> Place(IReadOnlyList<double> stems, IReadOnlyList<double> widths, double left, int lanes)
    {
        var places = new EventLane[stems.Count];
        var state = new EventLanes(stems, left);
        for (var i = stems.Count - 1; i >= 0; i--)
        {
            places[i] = state.PlaceNext(i, widths[i], lanes);
        }

        return places;
    }

    private EventLane PlaceNext(int index, double width, int lanes)
    {
        for (var lane = 0; lane < lanes; lane++)
        {
            foreach (var onLeft in (bool[])[false, true])
            {
                var x = stems[index];
                var (from, to) = onLeft ? (x - FromStem - width, x - FromStem) : (x + FromStem, x + FromStem + width);
                if (IsFree(index, from, to, lane, onLeft))
                {
                    words.Add((from, to, lane));
                    placed.Add((x, lane));
                    return new EventLane(lane, onLeft);
                }
            }
        }

        return EventLane.None;
    }

    private bool IsFree(int index, double from, double to, int lane, bool onLeft)
    {
        var x = stems[index];
        return from >= left
            && !words.Any(other => other.Lane == lane && from < other.Right + Apart && other.Left < to + Apart)
            && !placed.Any(stem => stem.Lane >= lane && stem.X > from - Apart && stem.X < to + Apart)
            && !words.Any(other => other.Lane <= lane && x > other.Left - (FromStem / 2) && x < other.Right + (FromStem / 2))
            && !(onLeft && stems.Take(index).Any(stem => stem > from - Apart));
    }
}
