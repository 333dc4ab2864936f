namespace ClauseAnalyzer;

/// <summary>
/// Reads dates in the two forms that tables and texts have. The parser of .NET compares by the rules of a language, which
/// it first works out for 54 million instructions, a third of a start; these forms want none.
/// </summary>
internal static class CalendarDates
{
    private static readonly string[] Months =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    /// <summary>Reads "2019-12-18", ISO 8601.</summary>
    /// <param name="text">The date and nothing else.</param>
    /// <param name="date">The date; 1 January of the year 1 where the text is none.</param>
    /// <returns>Whether the text is a day of the calendar.</returns>
    public static bool TryParseIso(ReadOnlySpan<char> text, out DateOnly date)
    {
        date = default;
        return text.Length == 10 && text[4] == '-' && text[7] == '-' && TryMake(NumberOf(text[..4]), NumberOf(text[5..7]), NumberOf(text[8..]), out date);
    }

    /// <summary>Reads "18 December 2019"; the case of the month does not count.</summary>
    /// <param name="text">The date and nothing else.</param>
    /// <param name="date">The date; 1 January of the year 1 where the text is none.</param>
    /// <returns>Whether the text is a day of the calendar.</returns>
    public static bool TryParseWritten(ReadOnlySpan<char> text, out DateOnly date)
    {
        date = default;
        var (first, last) = (text.IndexOf(' '), text.LastIndexOf(' '));
        return first is 1 or 2 && last > first && text.Length == last + 5
            && TryMake(NumberOf(text[(last + 1)..]), MonthOf(text[(first + 1)..last]), NumberOf(text[..first]), out date);
    }

    private static int MonthOf(ReadOnlySpan<char> name)
    {
        for (var month = 0; month < Months.Length; month++)
        {
            if (name.Equals(Months[month], StringComparison.OrdinalIgnoreCase))
            {
                return month + 1;
            }
        }

        return 0;
    }

    // -1 where something is not a digit.
    private static int NumberOf(ReadOnlySpan<char> digits)
    {
        var number = 0;
        foreach (var digit in digits)
        {
            if (!char.IsAsciiDigit(digit))
            {
                return -1;
            }

            number = (number * 10) + (digit - '0');
        }

        return number;
    }

    private static bool TryMake(int year, int month, int day, out DateOnly date)
    {
        var isDay = year >= 1 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);
        date = isDay ? new DateOnly(year, month, day) : default;
        return isDay;
    }
}
