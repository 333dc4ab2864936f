using System.Globalization;

namespace ClauseAnalyzer.Charts;

/// <summary>Refuses data that cannot be drawn truthfully, with the place where it stands.</summary>
internal static class ChartCheck
{
    public static void Style(ChartStyle style)
    {
        if (!(style.Width >= ChartStyle.Narrowest && style.Width <= 4000))
        {
            throw new ArgumentException(Say($"ChartStyle.Width must be {ChartStyle.Narrowest} to 4000 pixels, found {style.Width}."), nameof(style));
        }
    }

    public static void Millimetres(double value) =>
        That(value >= 80 && value <= 600, Say($"The width of a chart in print must be 80 to 600 millimetres, found {value}."));

    public static void Dpi(double value) =>
        That(value >= 24 && value <= 1200, Say($"The resolution of a PNG must be 24 to 1200 dots an inch, found {value}."));

    public static void Finite(double value, string where)
    {
        if (!double.IsFinite(value))
        {
            throw new ArgumentException(Say($"{where} must be a finite number, found {value}; leave the point out where there is no value."));
        }
    }

    public static void NotNegative(double value, string where)
    {
        Finite(value, where);
        if (value < 0)
        {
            throw new ArgumentException(Say($"{where} must not be negative, found {value}."));
        }
    }

    public static void Positive(double value, string where)
    {
        Finite(value, where);
        That(value > 0, Say($"{where} must be above zero, found {value}."));
    }

    public static void That(bool holds, string message)
    {
        if (!holds)
        {
            throw new ArgumentException(message);
        }
    }

    public static void Index(int index, int count, string where)
    {
        if (index < 0 || index >= count)
        {
            throw new ArgumentException(Say($"{where} must be an index from 0 to {count - 1}, found {index}."));
        }
    }

    public static void Length(int found, int expected, string where)
    {
        if (found != expected)
        {
            throw new ArgumentException(Say($"{where} must have {expected} entries, found {found}."));
        }
    }

    public static void Intervals(IReadOnlyList<ChartCategory> categories, IEnumerable<IntervalSeries> all)
    {
        foreach (var series in all)
        {
            var seen = new HashSet<int>();
            foreach (var point in series.Points)
            {
                var where = Say($"A point of \"{series.Name}\" at category {point.Category}");
                Index(point.Category, categories.Count, $"The category of a point of \"{series.Name}\"");
                Finite(point.Value, where);
                Finite(point.Low, where + ", low,");
                Finite(point.High, where + ", high,");
                if (!(point.Low <= point.Value && point.Value <= point.High))
                {
                    throw new ArgumentException(Say($"{where} must lie in its interval, found {point.Low} ≤ {point.Value} ≤ {point.High}."));
                }

                if (!seen.Add(point.Category))
                {
                    throw new ArgumentException($"{where} is given twice.");
                }
            }
        }
    }

    public static void Bars(IReadOnlyList<StackedBar> bars, int parts)
    {
        foreach (var bar in bars)
        {
            Length(bar.Counts.Count, parts, $"The counts of bar \"{bar.Category.Name}\"");
            foreach (var count in bar.Counts)
            {
                NotNegative(count, $"A count of bar \"{bar.Category.Name}\"");
            }
        }
    }

    private static string Say(FormattableString message) => message.ToString(CultureInfo.InvariantCulture);
}
