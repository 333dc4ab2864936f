using System.Globalization;

namespace ClauseAnalyzer.Charts.Scales;

/// <summary>Dates at which an axis of time is marked: months of a year, or years in round steps.</summary>
internal static class TimeTicks
{
    private static readonly int[] MonthSteps = [1, 2, 3, 6];
    private static readonly int[] YearSteps = [1, 2, 5, 10, 20, 25, 50, 100, 200, 500, 1000];

    /// <summary>First days of months or years within the dates, in the finest steps that give at most <paramref name="most"/> of them.</summary>
    /// <returns>Ascending; possibly none for a range shorter than a month.</returns>
    public static IReadOnlyList<(DateOnly Date, string Text)> Between(DateOnly first, DateOnly last, int most)
    {
        foreach (var months in MonthSteps)
        {
            var ticks = Months(first, last, months);
            if (ticks.Count <= most && ticks.Count > 0)
            {
                return ticks;
            }
        }

        foreach (var years in YearSteps)
        {
            var ticks = Years(first, last, years);
            if (ticks.Count <= most)
            {
                return ticks;
            }
        }

        return [];
    }

    private static List<(DateOnly Date, string Text)> Months(DateOnly first, DateOnly last, int step)
    {
        var ticks = new List<(DateOnly, string)>();
        for (var month = (first.Year * 12) + first.Month - 1; month <= (last.Year * 12) + last.Month - 1; month++)
        {
            var date = new DateOnly(month / 12, (month % 12) + 1, 1);
            if (month % 12 % step == 0 && date >= first && date <= last)
            {
                ticks.Add((date, date.ToString("MMM yyyy", CultureInfo.InvariantCulture)));
            }
        }

        return ticks;
    }

    private static List<(DateOnly Date, string Text)> Years(DateOnly first, DateOnly last, int step)
    {
        var ticks = new List<(DateOnly, string)>();
        for (var year = first.Year; year <= last.Year; year++)
        {
            var date = new DateOnly(year, 1, 1);
            if (year % step == 0 && date >= first && date <= last)
            {
                ticks.Add((date, year.ToString(CultureInfo.InvariantCulture)));
            }
        }

        return ticks;
    }
}
