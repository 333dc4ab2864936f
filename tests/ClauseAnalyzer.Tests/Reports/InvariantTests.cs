using ClauseAnalyzer.Reports;

namespace ClauseAnalyzer.Tests.Reports;

public sealed class InvariantTests
{
    [Theory]
    [InlineData(0.12345, 4, "0.1235")]
    [InlineData(-0.00001, 4, "0.0000")]
    [InlineData(-1.5, 0, "-2")]
    [InlineData(12345.5, 1, "12345.5")]
    public void Text_Number_HasItsDecimalsInEveryCulture(double number, int decimals, string expected)
    {
        Assert.Equal(expected, Invariant.Text(number, decimals));
        Assert.All(InCulture.Names, culture => Assert.Equal(expected, InCulture.Run(culture, () => Invariant.Text(number, decimals))));
    }

    [Theory]
    [InlineData(0, "0%")]
    [InlineData(0.004, "0.4%")]
    [InlineData(0.0095, "1%")]
    [InlineData(0.125, "13%")]
    [InlineData(1, "100%")]
    public void Percent_Share_KeepsADecimalOnlyBelowOnePercent(double share, string expected) =>
        Assert.Equal(expected, Invariant.Percent(share));

    [Fact]
    public void LongDate_ArabicCulture_IsGregorianEnglish() =>
        Assert.Equal("26 April 2013", InCulture.Run("ar-SA", () => Invariant.LongDate(new DateOnly(2013, 4, 26))));
}
