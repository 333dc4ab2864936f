using ClauseAnalyzer.Classification.Frames;

namespace ClauseAnalyzer.Tests.Classification.Frames;

public class FrameFormParserTests
{
    [Theory]
    [InlineData("cooperation", true)]
    [InlineData("UNODC", true)]
    [InlineData("co-operation", false)]
    [InlineData("States'", false)]
    [InlineData("Türkiye", false)]
    [InlineData("training2", false)]
    [InlineData("2019", false)]
    public void IsOnePart_OfAWord_IsOfLettersOfAsciiAlone(string form, bool expected) => Assert.Equal(expected, FrameFormParser.IsOnePart(form));

    // The short way of such words must say what the long way says.
    [Theory]
    [InlineData("cooperation")]
    [InlineData("Member")]
    [InlineData("UNODC")]
    [InlineData("a")]
    public void TryRead_OfOnePart_IsTheWholeWordInLowerCase(string form)
    {
        var letters = new char[form.Length];
        var position = 0;

        Assert.True(FrameFormParser.IsOnePart(form));
        Assert.True(FrameFormParser.TryRead(form, ref position, letters, out var start, out var length));
        Assert.Equal((0, form.Length, form.ToLowerInvariant()), (start, position, new string(letters, 0, length)));
        Assert.False(FrameFormParser.TryRead(form, ref position, letters, out _, out _));
    }
}
