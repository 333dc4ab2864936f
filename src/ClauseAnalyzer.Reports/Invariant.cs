using System.Globalization;

namespace ClauseAnalyzer.Reports;

/// <summary>Numbers and dates as text that is the same in every culture.</summary>
internal static class Invariant
{
    /// <summary>A whole number without grouping.</summary>
    public static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>A date as ISO 8601; empty for null.</summary>
    public static string Text(DateOnly? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";

    /// <summary>A number rounded to so many decimals, halves away from zero, never "-0".</summary>
    public static string Text(double number, int decimals)
    {
        var text = Math.Round(number, decimals, MidpointRounding.AwayFromZero).ToString("F" + Text(decimals), CultureInfo.InvariantCulture);
        return text.AsSpan().TrimStart('-').IndexOfAnyExcept('0', '.') < 0 ? text.TrimStart('-') : text;
    }

    /// <summary>A share for people: "37%", "0.4%", "0%".</summary>
    public static string Percent(double share)
    {
        var percent = share * 100;
        return (percent is > 0 and < 0.95 ? Text(percent, 1) : Text(percent, 0)) + "%";
    }

    /// <summary>A count with thousands apart, for people: "12,345".</summary>
    public static string Count(long number) => number.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>A date for people: "26 April 2013"; empty for null.</summary>
    public static string LongDate(DateOnly? date) => date?.ToString("d MMMM yyyy", CultureInfo.InvariantCulture) ?? "";
}
