using ClauseAnalyzer.Resolutions;

namespace ClauseAnalyzer.Tests.Resolutions;

/// <summary>The organs whose resolutions have symbols of their own.</summary>
public sealed class ResolutionSeriesTests
{
    [Theory]
    [InlineData("General Assembly", "A/RES/")]
    [InlineData("GENERAL ASSEMBLY", "A/RES/")]
    [InlineData("Human Rights Council", "A/HRC/RES/")]
    [InlineData("Trusteeship Council", "T/RES/")]
    [InlineData("Commission on Narcotic Drugs", null)]
    [InlineData("", null)]
    public void Of_AnOrgan_IsItsSeries(string organ, string? prefix) => Assert.Equal(prefix, ResolutionSeries.Of(organ)?.Prefix);

    [Theory]
    [InlineData("A/RES/74/173", "General Assembly")]
    [InlineData("A/HRC/RES/12/10", "Human Rights Council")]
    [InlineData("A/HRC/26/L.1", "Human Rights Council")]
    [InlineData("A/74/L.1", "General Assembly")]
    [InlineData("S/2019/1", "Security Council")]
    [InlineData("E/CN.15/2019/L.3", "Economic and Social Council")]
    [InlineData("UNEP/EA.6/Res.9", null)]
    [InlineData("", null)]
    public void OfSymbol_ASymbol_IsTheSeriesOfItsOrgan(string symbol, string? organ) => Assert.Equal(organ, ResolutionSeries.OfSymbol(symbol)?.Organ);

    [Theory]
    [InlineData("Recalling Human Rights Council", "Human Rights Council")]
    [InlineData("Recalling its", null)]
    [InlineData("Recalling the Council", null)]
    public void NamedAtEndOf_Words_IsTheSeriesNamedLast(string words, string? organ) => Assert.Equal(organ, ResolutionSeries.NamedAtEndOf(words)?.Organ);
}
