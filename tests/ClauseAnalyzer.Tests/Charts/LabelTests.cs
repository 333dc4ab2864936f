using ClauseAnalyzer.Charts.Labels;

namespace ClauseAnalyzer.Tests.Charts;

public sealed class LabelTests
{
    private static readonly TextStyle Font = TextStyle.Label;

    [Theory]
    [InlineData("CCPCJ 22/8 (2013)", 80, 3, "CCPCJ 22/8|(2013)")]
    [InlineData("A/RES/74/173", 60, 3, "A/RES/|74/173")]
    [InlineData("draft 23 Apr 2019", 400, 3, "draft 23 Apr 2019")]
    [InlineData("one two three four five six", 40, 2, "one|two…")]
    [InlineData("", 40, 2, "")]
    [InlineData("  \t\n ", 40, 2, "")]
    public void Wrap_Text_BreaksWhereReadersExpect(string text, double width, int lines, string expected) =>
        Assert.Equal(expected, string.Join('|', TextFitter.Wrap(text, Font, width, lines)));

    [Theory]
    [InlineData("Strengthening the United Nations Crime Prevention Programme")]
    [InlineData("Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen")]
    [InlineData("الجمعية العامة للأمم المتحدة")]
    [InlineData("e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301\U0001F469\u200D\U0001F680\U0001F469\u200D\U0001F680")]
    public void Wrap_AnyWidth_NoLineIsWiderAndNoLetterIsTorn(string text)
    {
        for (var width = 30; width < 300; width += 10)
        {
            var lines = TextFitter.Wrap(text, Font, width, 3);

            Assert.InRange(lines.Count, 1, 3);
            Assert.All(lines, line => Assert.InRange(GlyphWidths.Measure(line, Font), 0, width));
            Assert.All(lines, line => Assert.False(line.StartsWith('\u0301')));
        }
    }

    // Advances of Inter in thousandths, rounded up: "n" 586, " " 282, "=" 660, "1" 465.
    [Fact]
    public void Measure_Text_AddsTheAdvancesOfTheChartsOwnFont() =>
        Assert.Equal((586 + 282 + 660 + 282 + 465) * 12 / 1000.0, GlyphWidths.Measure("n = 1", Font), 9);

    [Fact]
    public void Measure_CombiningAccent_TakesNoRoom() =>
        Assert.Equal(GlyphWidths.Measure("e", Font), GlyphWidths.Measure("e\u0301", Font));

    [Theory]
    [InlineData("a\u0007b", "ab")]
    [InlineData("a\r\n\tb", "a b")]
    [InlineData("x\u202ey\u2066z", "xyz")]
    [InlineData("\ufeffa\ufffe", "a")]
    [InlineData(" a  b ", "a b")]
    public void Clean_HostileText_KeepsWhatIsWritten(string text, string expected) =>
        Assert.Equal(expected, PlainText.Clean(text));

    // Attributes cannot hold half a character.
    [Fact]
    public void Clean_LoneSurrogate_BecomesTheReplacement() =>
        Assert.Equal("a\ufffdb", PlainText.Clean("a" + '\ud800' + "b"));

    [Fact]
    public void Escape_Markup_IsText() =>
        Assert.Equal("&lt;b a=&quot;1&quot;&gt;&amp;", PlainText.Escape("<b a=\"1\">&"));

    [Theory]
    [InlineData("قرار 74/247", true)]
    [InlineData("74/247 קול", true)]
    [InlineData("A/RES قرار", false)]
    [InlineData("74/247", false)]
    public void IsRightToLeft_Text_GoesByItsFirstLetter(string text, bool expected) =>
        Assert.Equal(expected, PlainText.IsRightToLeft(text));
}
