using ClauseAnalyzer.Resolutions;
using ClauseAnalyzer.Trends;
using ClauseAnalyzer.Trends.Shares;

namespace ClauseAnalyzer.Tests.Trends.Shares;

public sealed class ShareTrendsTests
{
    [Fact]
    public void Themes_FiveTextsOfTwoOrgans_ChangePlacesWithinTheirOrgan()
    {
        var rows = ShareTrends.Themes([.. FiveTexts.Documents.Select((text, index) => text with { Organ = index < 2 ? "Commission" : "Assembly" })]);

        // 2! times 3! orders.
        Assert.Equal(3 * 4, rows.Count);
        Assert.All(rows, row => Assert.Equal(("permutation", 5, "organ", "date"), (row.Test, row.Documents, row.Within, row.Order)));
        Assert.All(rows, row => Assert.True(row.SmallestP >= 1.0 / 12 - 1e-6));
        Assert.All(rows, row => Assert.Equal("no detectable change", row.Verdict));
    }

    // Issue 12: texts without a date "rose" along the alphabet.
    [Theory]
    [InlineData(null)]
    [InlineData("2001-01-01")]
    public void Themes_TextsWithoutAnOrderInTime_AreNotTested(string? date)
    {
        var texts = Rising(24).Select(text => text with { Date = date is null ? null : DateOnly.Parse(date, System.Globalization.CultureInfo.InvariantCulture) }).ToList();

        Assert.All(ShareTrends.Themes(texts), row => Assert.Equal(("none", "not tested"), (row.Test, row.Verdict)));
        Assert.Contains("Nothing is tested along the texts", ShareTrends.Explain(ShareTrends.Themes(texts)), StringComparison.Ordinal);
    }

    [Fact]
    public void Themes_NamesReversed_ChangeNothing()
    {
        var texts = Rising(24);
        var renamed = texts.Select((text, index) => text with { Name = $"d{99 - index}", Paragraphs = [.. text.Paragraphs.Select(paragraph => paragraph with { Document = $"d{99 - index}" })] }).ToList();

        Assert.Equal(ShareTrends.Themes(texts).Select(row => (row.P, row.Verdict)), ShareTrends.Themes(renamed).Select(row => (row.P, row.Verdict)));
    }

    [Fact]
    public void Themes_AnOrderGiven_IsFollowed()
    {
        var texts = Rising(24).Select((text, index) => text with { Date = null, Order = -index }).ToList();

        var row = ShareTrends.Themes(texts, TextOrder.Of(texts, "round")).Single(row => row is { Section: "all", Value: "training" });

        Assert.Equal(("round", "falls"), (row.Order, row.Verdict));
    }

    [Fact]
    public void Themes_UndatedTextsOfYears_AreTestedByYear()
    {
        var texts = Rising(24).Select((text, index) => text with { Date = null, Groups = [.. text.Paragraphs.Select(_ => $"{2050 - index}")] }).ToList();

        var row = ShareTrends.Themes(texts, TextOrder.Of(texts, by: "year")).Single(row => row is { Section: "all", Value: "training" });

        Assert.Equal(("year", "falls"), (row.Order, row.Verdict));
    }

    // Issue 12: a change of mix told as a change of language.
    [Fact]
    public void Themes_LaterTextsOfAnotherOrgan_AreAChangeOfMix()
    {
        var texts = Enumerable.Range(0, 40).Select(place => Make.Document(
            $"d{place:00}",
            $"{2000 + place}-01-01",
            [.. Enumerable.Range(0, 10).Select(index => Make.Paragraph(Section.Operative, $"Paragraph {index}", index < (IsCouncil(place) ? 8 : 2) + (place % 2) ? ["training"] : []))]) with
        {
            Organ = IsCouncil(place) ? "Council" : "Assembly",
        }).ToList();

        var row = ShareTrends.Themes(texts).Single(row => row is { Section: "all", Value: "training" });

        Assert.Equal(("no detectable change", "organ"), (row.Verdict, row.Within));
        Assert.True(row.Shift!.Change > 0.3);
        Assert.Equal(row.Shift.Change, row.Shift.Mix, 0.02);
        Assert.Equal("rises", ShareTrends.Themes([.. texts.Select(text => text with { Organ = null })]).Single(row => row is { Section: "all", Value: "training" }).Verdict);

        static bool IsCouncil(int place) => place % 5 == 0 ? place < 20 : place >= 20;
    }

    [Fact]
    public void Themes_TwentyTextsThatRise_SaySo()
    {
        var row = ShareTrends.Themes(Rising(24)).Single(row => row is { Section: "all", Value: "training" });

        Assert.Equal(("wild-cluster-bootstrap", 24, "rises"), (row.Test, row.Documents, row.Verdict));
        Assert.True(row.Slope > 0);
    }

    [Fact]
    public void Themes_TwoTexts_AreNotTested() =>
        Assert.All(ShareTrends.Themes(Rising(2)), row => Assert.Equal(("none", 1.0, 1.0, "not tested"), (row.Test, row.P, row.Q, row.Verdict)));

    [Theory]
    [InlineData(2, "Nothing is tested along the texts: a trend needs three texts with a place in the order.")]
    [InlineData(4, "With 4 texts no p can be below 0.0833")]
    [InlineData(12, "Null hypothesis: which text stands where in the order of date is chance; the paragraphs of a text are taken as given.")]
    [InlineData(20, "Null hypothesis: texts like these all have the same expected share whatever their date; each strays from it with all its paragraphs.")]
    public void Explain_Texts_NamesTheNullAndWhatTheyCanCarry(int documents, string expected) =>
        Assert.Contains(expected, ShareTrends.Explain(ShareTrends.Themes(Rising(documents))), StringComparison.Ordinal);

    private static List<TrendDocument> Rising(int documents) =>
    [
        .. Enumerable.Range(0, documents).Select(place => Make.Document(
            $"d{place:00}",
            $"{2000 + place}-01-01",
            [.. Enumerable.Range(0, 30).Select(index => Make.Paragraph(Section.Operative, $"Paragraph {index}", index <= place ? ["training"] : []))])),
    ];
}
