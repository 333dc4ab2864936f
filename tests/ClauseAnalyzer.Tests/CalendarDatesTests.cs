using System.Globalization;

namespace ClauseAnalyzer.Tests;

/// <summary>What is read as a date, and what is not, is what the parser of .NET reads by the same two forms.</summary>
public sealed class CalendarDatesTests
{
    [Fact]
    public void TryParse_EveryDayOfFourCenturies_IsThatDay()
    {
        for (var date = new DateOnly(1800, 1, 1); date.Year < 2200; date = date.AddDays(1))
        {
            Assert.True(CalendarDates.TryParseIso(date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), out var iso));
            Assert.True(CalendarDates.TryParseWritten(date.ToString("d MMMM yyyy", CultureInfo.InvariantCulture), out var written));
            Assert.Equal((date, date), (iso, written));
        }
    }

    [Theory]
    [InlineData("2019-12-18")]
    [InlineData("0001-01-01")]
    [InlineData("9999-12-31")]
    [InlineData("2000-02-29")]
    [InlineData("1900-02-29")]
    [InlineData("2019-02-30")]
    [InlineData("2019-13-01")]
    [InlineData("2019-00-01")]
    [InlineData("2019-01-00")]
    [InlineData("0000-01-01")]
    [InlineData("2019-1-1")]
    [InlineData("2019-12-181")]
    [InlineData("2019/12/18")]
    [InlineData("2019-12-18 ")]
    [InlineData(" 2019-12-18")]
    [InlineData("-019-12-18")]
    [InlineData("2019--1-18")]
    [InlineData("٢٠١٩-12-18")]
    [InlineData("2019-12-18T")]
    [InlineData("18.12.2019")]
    [InlineData("")]
    public void TryParseIso_AnyText_AnswersAsDateOnly(string text)
    {
        var isDate = DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var expected);

        Assert.Equal((isDate, expected), (CalendarDates.TryParseIso(text, out var found), found));
    }

    [Theory]
    [InlineData("18 December 2019")]
    [InlineData("1 May 1947")]
    [InlineData("01 May 1947")]
    [InlineData("29 February 2000")]
    [InlineData("29 february 2000")]
    [InlineData("29 FEBRUARY 2001")]
    [InlineData("31 April 2019")]
    [InlineData("0 April 2019")]
    [InlineData("00 April 2019")]
    [InlineData("018 April 2019")]
    [InlineData("18 Decembre 2019")]
    [InlineData("18 Dec 2019")]
    [InlineData("18 December 19")]
    [InlineData("18 December 02019")]
    [InlineData("18 December 0000")]
    [InlineData("18 December  2019")]
    [InlineData("18  December 2019")]
    [InlineData("18 December 2019 ")]
    [InlineData(" 18 December 2019")]
    [InlineData("18December 2019")]
    [InlineData("18 December, 2019")]
    [InlineData("December 18 2019")]
    [InlineData("18  2019")]
    [InlineData("18 2019")]
    [InlineData("8 a")]
    [InlineData(" ")]
    [InlineData("")]
    public void TryParseWritten_AnyText_AnswersAsDateOnly(string text)
    {
        var isDate = DateOnly.TryParseExact(text, "d MMMM yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var expected);

        Assert.Equal((isDate, expected), (CalendarDates.TryParseWritten(text, out var found), found));
    }
}
