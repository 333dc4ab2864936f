using ClauseAnalyzer.Text;

namespace ClauseAnalyzer.Tests.Text;

public sealed class StemmerTests
{
    [Fact]
    public void Stem_WordsOfResolutions_AsSnowball()
    {
        // Words and the stems that Snowball 2.2 gives them, the exceptions of the algorithm among them.
        var wrong = File.ReadLines(Repository.TestFile("TestData", "porter2.tsv"))
            .Select(line => line.Split('\t'))
            .Where(pair => Stemmer.Stem(pair[0]) != pair[1])
            .Select(pair => $"{pair[0]}: expected {pair[1]}, found {Stemmer.Stem(pair[0])}");

        Assert.Empty(wrong);
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("of", "of")]
    [InlineData("state's", "state")]
    [InlineData("états", "état")]
    public void Stem_EdgesAndApostrophes_Kept(string word, string stem) => Assert.Equal(stem, Stemmer.Stem(word));
}
