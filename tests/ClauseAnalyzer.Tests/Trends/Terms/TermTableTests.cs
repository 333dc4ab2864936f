using ClauseAnalyzer.Numerics;
using ClauseAnalyzer.Resolutions;
using ClauseAnalyzer.Trends.Terms;

namespace ClauseAnalyzer.Tests.Trends.Terms;

public sealed class TermTableTests
{
    [Theory]
    [InlineData("capacity-building", 2)]
    [InlineData("capacity building", 2)]
    [InlineData("Human Rights", 1)]
    [InlineData("human right", 1)]
    [InlineData("trainer", 1)]
    [InlineData("reports", 1)]
    [InlineData("capacities building", 0)]
    [InlineData("train*", 3)]
    [InlineData("training", 1)]
    [InlineData("cooperation", 2)]
    [InlineData("training human", 0)]
    [InlineData("secretary general", 1)]
    [InlineData("convention", 0)]
    public void Rows_Term_IsCountedAsReadersWould(string term, int expected)
    {
        var document = Make.Document(
            "d",
            "2001-01-01",
            Make.Paragraph(Section.Other, "Capacity-building for all"),
            Make.Paragraph(Section.Operative, "Urges training, human rights, capacity-building and co-operation; trained trainers;"),
            Make.Paragraph(Section.Operative, "Capacity building and cooperation. The Secretary-General’s report;"));

        var row = Assert.Single(TermTable.Rows([document], [term]));

        Assert.Equal((term, expected, 16), (row.Term, row.Count, row.Words));
    }

    [Fact]
    public void Rows_RateAndInterval_ArePerThousandWords()
    {
        var document = Make.Document("d", null, Make.Paragraph(Section.Operative, string.Join(' ', Enumerable.Repeat("alpha beta gamma delta", 5))));

        var row = Assert.Single(TermTable.Rows([document], ["alpha"]));
        var (low, high) = PoissonInterval.Of(5);

        Assert.Equal((5, 20, 250.0), (row.Count, row.Words, row.PerThousand));
        Assert.Equal((low * 50, high * 50), (row.Low, row.High));
    }

    [Fact]
    public void Rows_DocumentWithoutWords_HasRateZero()
    {
        var row = Assert.Single(TermTable.Rows([Make.Document("d", null)], ["alpha"]));

        Assert.Equal((0, 0, 0.0, 0.0), (row.Count, row.Words, row.PerThousand, row.High));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" , ")]
    [InlineData("*")]
    public void Rows_TermWithoutWord_Throws(string term) =>
        Assert.Throws<ArgumentException>(() => TermTable.Rows([], [term]));

    [Fact]
    public void ChooseTerms_FiveTexts_AreContentAndNotPartsOfEachOther()
    {
        var terms = TermTable.ChooseTerms(FiveTexts.Documents, FiveTexts.TermWords, 8);

        Assert.Equal(8, terms.Count);
        Assert.Contains("information and communications technologies", terms);
        Assert.All(terms, term => Assert.DoesNotContain(terms, other => other != term && $" {other} ".Contains($" {term} ", StringComparison.Ordinal)));
        Assert.DoesNotContain(terms, term => term.Split(' ').All(word => FiveTexts.TermWords.IsGeneral(word.ToLowerInvariant())));
    }

    [Fact]
    public void ChooseTerms_OneDocument_ChoosesNone() => Assert.Empty(TermTable.ChooseTerms([FiveTexts.Documents[0]], FiveTexts.TermWords, 5));
}
