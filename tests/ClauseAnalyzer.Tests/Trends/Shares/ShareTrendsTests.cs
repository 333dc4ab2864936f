using ClauseAnalyzer.Resolutions;
using ClauseAnalyzer.Trends;
using ClauseAnalyzer.Trends.Shares;

namespace ClauseAnalyzer.Tests.Trends.Shares;

public sealed class ShareTrendsTests
{
    [Fact]
    public void Themes_FiveTexts_HaveNoPBelowTwoOrdersOf120()
    {
        var rows = ShareTrends.Themes(FiveTexts.Documents);

        Assert.Equal(3 * 4, rows.Count);
        Assert.All(rows, row => Assert.Equal(("permutation", 5, 0.016667), (row.Test, row.Documents, row.SmallestP)));
        Assert.All(rows, row => Assert.InRange(row.P, row.SmallestP, row.Q));
        Assert.All(rows, row => Assert.Equal(row.Q > 0.05, row.Verdict == "no detectable change"));
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
    [InlineData(2, "A trend needs three documents; none was tested.")]
    [InlineData(5, "The test takes the order of the 5 documents as random and their paragraphs as given; of their 120 orders the one seen and its reverse are always as extreme, so that no p is below 2/120.")]
    [InlineData(12, "The test takes the order of the 12 documents as random and their paragraphs as given; of their orders 99999 were drawn, so that no p is below 1/100000.")]
    [InlineData(20, "The test takes the 20 documents as random, each with all its paragraphs (logistic slope, wild cluster bootstrap by document).")]
    public void Explain_Documents_SaysWhatIsRandom(int documents, string expected) => Assert.Equal(expected, ShareTrends.Explain(documents));

    private static List<TrendDocument> Rising(int documents) =>
    [
        .. Enumerable.Range(0, documents).Select(place => Make.Document(
            $"d{place:00}",
            $"{2000 + place}-01-01",
            [.. Enumerable.Range(0, 30).Select(index => Make.Paragraph(Section.Operative, $"Paragraph {index}", index <= place ? ["training"] : []))])),
    ];
}
