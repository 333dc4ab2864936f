using ClauseAnalyzer.Resolutions;
using ClauseAnalyzer.Trends.Associations;
using ClauseAnalyzer.Trends.Terms;

namespace ClauseAnalyzer.Tests.Trends.Associations;

public sealed class CollocatesTests
{
    // "reefs" stands by "coral" thrice and elsewhere once; six words are near, "marine" is beyond a comma.
    [Fact]
    public void Of_ATerm_CountsFiveWordsToEitherSideWithinTheMarks()
    {
        var text = Read("Urges States to protect coral reefs, marine life", "Protects coral reefs", "Maps coral reefs", "Counts all reefs and marine life of the sea");

        var row = Assert.Single(Collocates.Of(text, ["coral"]));

        Assert.Equal(("coral", "reefs", 3, 1), (row.Term, row.Word, row.Count, row.CountElsewhere));
        // Near: Urges States to protect reefs, Protects reefs, Maps reefs; elsewhere: marine life, and the nine words of the last.
        Assert.Equal((9, 11), (row.WordsNear, row.WordsElsewhere));
        Assert.Equal(3, row.Documents);
    }

    [Theory]
    [InlineData("the")]
    [InlineData("of")]
    public void Of_FunctionWords_AreNoCollocates(string word)
    {
        var text = Read([.. Enumerable.Range(0, 6).Select(number => $"protection {word} coral {word} sea{number}"), "and many other words stand in this paragraph alone"]);

        Assert.DoesNotContain(Collocates.Of(text, ["coral"]), row => row.Word == word);
    }

    [Fact]
    public void Of_ATermThatIsNotThere_HasNone() => Assert.Empty(Collocates.Of(Read("Urges States to act"), ["coral"]));

    private static TermText Read(params string[] paragraphs) =>
        TermText.Read([.. paragraphs.Select((text, index) => Make.Document($"d{index}", "2020-01-01", Make.Paragraph(Section.Operative, text)))], 1);
}
