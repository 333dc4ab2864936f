using System.Globalization;
using ClauseAnalyzer.Charts.Labels;
using ClauseAnalyzer.Charts.Marks;
using ClauseAnalyzer.Charts.Scales;

namespace ClauseAnalyzer.Tests.Charts;

public sealed class ScaleTests
{
    [Theory]
    [InlineData(0, 100)]
    [InlineData(5, 150)]
    [InlineData(10, 200)]
    public void LinearToPixel_Value_LiesInProportion(double value, double pixel) =>
        Assert.Equal(pixel, new LinearScale(new DataRange(0, 10), new PixelSpan(100, 200)).ToPixel(value), 9);

    [Fact]
    public void LinearToPixel_RangeOfOneValue_IsTheMiddle() =>
        Assert.Equal(150, new LinearScale(new DataRange(3, 3), new PixelSpan(100, 200)).ToPixel(3));

    [Fact]
    public void BandCenter_UpwardSpan_CountsFromItsStart()
    {
        var bands = new BandScale(4, new PixelSpan(200, 0));

        Assert.Equal(175, bands.Center(0));
        Assert.Equal(25, bands.Center(3));
        Assert.Equal(50, bands.Step);
    }

    [Theory]
    [InlineData("2013-01-01", "2020-01-01", 8, "2013 2014 2015 2016 2017 2018 2019 2020")]
    [InlineData("2013-01-01", "2020-01-01", 4, "2014 2016 2018 2020")]
    [InlineData("1946-01-01", "2025-01-01", 9, "1950 1960 1970 1980 1990 2000 2010 2020")]
    [InlineData("2019-01-01", "2019-07-01", 4, "Jan 2019 Mar 2019 May 2019 Jul 2019")]
    [InlineData("2019-03-05", "2019-03-20", 4, "")]
    public void TimeTicks_Range_AreRoundDates(string first, string last, int most, string expected)
    {
        var ticks = TimeTicks.Between(Date(first), Date(last), most);

        Assert.Equal(expected, string.Join(' ', ticks.Select(tick => tick.Text)));
    }

    [Theory]
    [InlineData(new[] { 10.0, 50 }, new[] { 10.0, 50 })]
    [InlineData(new[] { 50.0, 50 }, new[] { 45.0, 55 })]
    [InlineData(new[] { 48.0, 50, 52 }, new[] { 40.0, 50, 60 })]
    [InlineData(new[] { 0.0, 0 }, new[] { 5.0, 15 })]
    [InlineData(new[] { 100.0, 100 }, new[] { 85.0, 95 })]
    [InlineData(new double[0], new double[0])]
    public void Spread_Labels_MoveAsLittleAsTheyMust(double[] wanted, double[] expected) =>
        Assert.Equal(expected, LabelSpreader.Spread(wanted, 10, 0, 100).Select(center => Math.Round(center, 9)));

    [Fact]
    public void Spread_MoreThanFit_StillDoNotOverlap()
    {
        var centers = LabelSpreader.Spread([.. Enumerable.Repeat(20.0, 30)], 10, 0, 100);

        Assert.All(centers.Zip(centers.Skip(1)), pair => Assert.True(pair.Second - pair.First >= 10 - 1e-9));
    }

    private static DateOnly Date(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
