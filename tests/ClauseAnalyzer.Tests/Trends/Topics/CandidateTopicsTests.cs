using ClauseAnalyzer.Classification;
using ClauseAnalyzer.Resolutions;
using ClauseAnalyzer.Trends;
using ClauseAnalyzer.Trends.Terms;
using ClauseAnalyzer.Trends.Topics;

namespace ClauseAnalyzer.Tests.Trends.Topics;

public sealed class CandidateTopicsTests
{
    private static readonly KeynessRow[] Keys = [Key("coral reefs", 4), Key("fishing nets", 3.5), Key("money laundering", 3), Key("shell companies", 2.5), Key("weather", 2.2), Key("weak word", 1)];

    [Fact]
    public void Of_TermsOfTheSameParagraphs_AreOneTopicWithItsParagraphs()
    {
        var topics = CandidateTopics.Of([Document([])], Keys);

        Assert.Equal(["coral reefs; fishing nets", "money laundering; shell companies"], topics.Select(topic => string.Join("; ", topic.Terms)));
        Assert.Equal([1, 2, 3, 4], topics[0].Paragraphs.Select(paragraph => paragraph.Paragraph.Position));
    }

    [Fact]
    public void Of_ParagraphsOfANamedTheme_AreNoNewTopic() =>
        Assert.Equal(["money laundering"], CandidateTopics.Of([Document(["training"])], Keys).Select(topic => topic.Name));

    [Fact]
    public void Of_NoKeyTerm_IsEmpty() => Assert.Empty(CandidateTopics.Of([Document([])], []));

    private static TrendDocument Document(string[] themesOfReefs) => Make.Document("A", "2020-01-01",
    [
        .. Enumerable.Range(0, 4).Select(number => Paragraph($"Protects coral reefs from fishing nets number {number}", themesOfReefs)),
        .. Enumerable.Range(0, 3).Select(number => Paragraph($"Notes money laundering by shell companies number {number}", [])),
        Paragraph("Notes the weather and a weak word", []),
    ]);

    private static ClassifiedParagraph Paragraph(string text, string[] themes) => Make.Paragraph(Section.Operative, text, themes);

    private static KeynessRow Key(string term, double z) => new("A", "B", term, 0, 5, z / 2, z, z * 3, 3, 1);
}
