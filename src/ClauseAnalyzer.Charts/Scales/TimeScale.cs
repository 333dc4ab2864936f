using ClauseAnalyzer.Charts.Marks;

namespace ClauseAnalyzer.Charts.Scales;

/// <summary>Dates on a pixel axis, a day the same width everywhere.</summary>
internal sealed class TimeScale(DateOnly first, DateOnly last, PixelSpan pixels)
{
    private readonly LinearScale days = new(new DataRange(first.DayNumber, last.DayNumber), pixels);

    public double ToPixel(DateOnly date) => days.ToPixel(date.DayNumber);
}
