using System.Text.RegularExpressions;
using ClauseAnalyzer.Words;
using Lucene.Net.Tartarus.Snowball.Ext;

namespace ClauseAnalyzer.Tests.Words;

public sealed partial class StemmerTests
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

    [Fact]
    public void Stem_EveryWordOfTheData_AsLucene()
    {
        var lucene = new EnglishStemmer();
        var wrong = Directory.GetFiles(Repository.PathOf("data"), "*", SearchOption.AllDirectories)
            .SelectMany(file => WordPattern().Matches(File.ReadAllText(file).ToLowerInvariant()).Select(match => match.Value))
            .Distinct()
            .Where(word => Stemmer.Stem(word) != StemOf(word))
            .Select(word => $"{word}: expected {StemOf(word)}, found {Stemmer.Stem(word)}");

        Assert.Empty(wrong);

        string StemOf(string word)
        {
            lucene.SetCurrent(word);
            lucene.Stem();
            return lucene.Current;
        }
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("of", "of")]
    [InlineData("state's", "state")]
    [InlineData("états", "état")]
    public void Stem_EdgesAndApostrophes_Kept(string word, string stem) => Assert.Equal(stem, Stemmer.Stem(word));

    // The alphabet that the algorithm is defined for.
    [GeneratedRegex("[a-z]+")]
    private static partial Regex WordPattern();
}
