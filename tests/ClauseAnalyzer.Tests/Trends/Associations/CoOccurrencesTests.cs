using ClauseAnalyzer.Resolutions;
using ClauseAnalyzer.Trends.Associations;

namespace ClauseAnalyzer.Tests.Trends.Associations;

public sealed class CoOccurrencesTests
{
    // Ten paragraphs: four of training, three of them urge; two others urge.
    [Fact]
    public void Of_TenParagraphs_IsTheTableWorkedByHand()
    {
        var document = Make.Document("A", "2020-01-01",
        [
            .. Enumerable.Range(0, 10).Select(number => Make.Paragraph(Section.Operative, $"text {number}", number < 4 ? ["training"] : [])
                .WithClauses(Make.Clause(number is < 3 or 4 or 5 ? "urge" : "note") with { Span = new ClauseAnalyzer.Words.TextSpan(0, 4) })),
        ]);

        var row = Assert.Single(CoOccurrences.Of([document]), row => row is { Kind: "theme-verb", A: "training", B: "urge" });

        Assert.Equal((3, 4, 5, 10), (row.Count, row.CountA, row.CountB, row.N));
        Assert.Equal(2, row.Expected, 12);
        // 2 (3 ln 3/2 + 1 ln 1/2 + 2 ln 2/3 + 4 ln 4/3); log2 of (3/4) / (2/6).
        Assert.Equal(1.7261, row.LogLikelihood, 4);
        Assert.Equal(1.1699, row.Effect, 4);
    }

    [Fact]
    public void Of_VerbsAndThemesOfOneOrTwoParagraphs_AreLeftOut()
    {
        var document = Make.Document("A", "2020-01-01",
        [
            .. Enumerable.Range(0, 8).Select(number => Make.Paragraph(Section.Operative, $"text {number}", number < 2 ? ["training"] : ["human_rights"])
                .WithClauses(Make.Clause(number < 2 ? "urge" : "note"))),
        ]);

        var rows = CoOccurrences.Of([document]);

        Assert.DoesNotContain(rows, row => row.A == "training" || row.B == "urge");
        Assert.Contains(rows, row => row is { A: "human_rights", B: "note" });
    }

    [Fact]
    public void Of_NoDocument_IsEmpty() => Assert.Empty(CoOccurrences.Of([]));
}
