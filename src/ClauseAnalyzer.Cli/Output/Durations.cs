using System.Globalization;

namespace ClauseAnalyzer.Cli.Output;

/// <summary>Spans of time in words.</summary>
internal static class Durations
{
    /// <summary>A span in its two largest units: "2 h 5 min", "7 min 30 s", "9 s".</summary>
    /// <param name="time">A span, not negative.</param>
    public static string InWords(TimeSpan time) => time.TotalHours >= 1
        ? string.Create(CultureInfo.InvariantCulture, $"{(int)time.TotalHours} h {time.Minutes} min")
        : time.TotalMinutes >= 1
            ? string.Create(CultureInfo.InvariantCulture, $"{time.Minutes} min {time.Seconds} s")
            : string.Create(CultureInfo.InvariantCulture, $"{time.Seconds} s");
}
