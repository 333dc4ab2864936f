using ClauseAnalyzer.Precedents;
using ClauseAnalyzer.Tests.Trends;

namespace ClauseAnalyzer.Tests.Precedents;

public sealed class PrecedentIndexTests
{
    private static readonly PrecedentIndex Index = new([.. FiveTexts.Documents.SelectMany(document => document.Paragraphs)
        .Select(paragraph => new Precedent(paragraph.Document, paragraph.Paragraph.Label, paragraph.Paragraph.Text))]);

    [Fact]
    public void Nearest_WordsOfAPrecedent_FindsItFirst()
    {
        var near = Index.Nearest("Urges Member States to ensure that law enforcement officers, prosecutors and judges are trained in cybercrime law", 3);

        Assert.Equal(3, near.Count);
        Assert.Equal((FiveTexts.Draft, "5"), (near[0].Precedent.Document, near[0].Precedent.Label));
        Assert.Equal((FiveTexts.Adopted, "6"), (near[1].Precedent.Document, near[1].Precedent.Label));
        Assert.True(near[0].Similarity > near[1].Similarity);
    }

    [Fact]
    public void Nearest_SameText_IsOne()
    {
        foreach (var paragraph in FiveTexts.Of(FiveTexts.Other).Paragraphs)
        {
            var near = Index.Nearest(paragraph.Paragraph.Text, 1)[0];
            Assert.Equal((1, paragraph.Paragraph.Text), (near.Similarity, near.Precedent.Text));
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("Zebras graze.")]
    public void Nearest_NothingInCommon_IsEmpty(string text) => Assert.Empty(Index.Nearest(text, 3));

    [Fact]
    public void Nearest_NoPrecedents_IsEmpty() => Assert.Empty(new PrecedentIndex([]).Nearest("Urges States to act", 3));

    [Fact]
    public void Nearest_CountBelowOne_Throws() => Assert.Throws<ArgumentOutOfRangeException>(() => Index.Nearest("Urges", 0));
}
