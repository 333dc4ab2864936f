using System.Text.RegularExpressions;

namespace ClauseAnalyzer.Resolutions.Segmentation;

/// <summary>Reads dates as resolutions write them: "18 December 2019".</summary>
internal static partial class WrittenDates
{
    /// <summary>The last date in a text; of a stretch of days ("20–24 May 2019") its end.</summary>
    public static DateOnly? LastIn(string text)
    {
        DateOnly? last = null;
        foreach (Match match in Pattern().Matches(text))
        {
            if (CalendarDates.TryParseWritten(match.Value, out var date))
            {
                last = date;
            }
        }

        return last;
    }

    /// <summary>The date in a text that is "of 12 October 1971", "Resolution of 17 April 1947" and nothing else; null for any other.</summary>
    public static DateOnly? OfResolution(string text) => text.Length < 48 && OfPattern().IsMatch(text) ? LastIn(text) : null;

    /// <summary>Whether a text is a date and nothing else.</summary>
    public static bool IsDate(string text) => text.Length < 24 && Pattern().Match(text) is { Success: true } match && match.Length == text.Length;

    [GeneratedRegex(@"^(?:(?:Resolution|RESOLUTION) )?of \d{1,2} [A-Z][a-z]+ \d{4}\.?$")]
    private static partial Regex OfPattern();

    [GeneratedRegex(@"(?<!\d)\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December) \d{4}(?!\d)")]
    private static partial Regex Pattern();
}
