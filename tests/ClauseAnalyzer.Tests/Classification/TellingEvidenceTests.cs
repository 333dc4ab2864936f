using ClauseAnalyzer.Classification;
using ClauseAnalyzer.Clauses;
using ClauseAnalyzer.Tests.Scoring;
using ClauseAnalyzer.Words;

namespace ClauseAnalyzer.Tests.Classification;

public sealed class TellingEvidenceTests
{
    private const string Text = "Urges Member States to provide training to the police;";

    [Theory]
    [InlineData("Urges", false)]
    [InlineData("to the", false)]
    [InlineData("to", false)]
    [InlineData("training", true)]
    [InlineData("training to the", true)]
    [InlineData("Urges Member States", true)]
    public void IsTelling_SmallWordsAndOpeners_AreNot(string words, bool isTelling)
    {
        var paragraph = Desk.Scorer().ScoreText("", Text, 1).Classified;
        var start = Text.IndexOf(words, StringComparison.Ordinal);

        Assert.Equal(isTelling, TellingEvidence.IsTelling(paragraph, new Evidence(words, ClauseLocation.Text, new TextSpan(start, start + words.Length), 1)));
    }

    [Fact]
    public void Of_Theme_LeavesOutWhatDoesNotTell()
    {
        var paragraph = Desk.Scorer().ScoreText("", Text, 1).Classified;

        Assert.All(paragraph.Themes, theme => Assert.DoesNotContain(TellingEvidence.Of(paragraph, theme), item => item.Text is "Urges" or "to" or "the"));
    }
}
