using ClauseAnalyzer.Resolutions;
using ClauseAnalyzer.Trends;
using ClauseAnalyzer.Trends.Shares;

namespace ClauseAnalyzer.Tests.Trends.Shares;

public sealed class PeriodTableTests
{
    [Fact]
    public void Themes_DocumentsOfAYear_ArePooled()
    {
        var row = Row([Text("a", "2001-03-01", 1, 4), Text("b", "2001-09-01", 3, 4), Text("c", null, 4, 4)], "2001");

        Assert.Equal((2, 4, 8, 0.5), (row.Documents, row.Count, row.N, row.Share));

        // Of two documents a sample holds either twice or both: shares 1/4, 1/2, 3/4.
        Assert.Equal((0.25, 0.75), (row.Low, row.High));
    }

    [Fact]
    public void Themes_OneDocumentAYear_HasNoInterval() => Assert.Null(Row([Text("a", "2001-03-01", 1, 4)], "2001").Low);

    [Theory]
    [InlineData("2002-06-30", true)]
    [InlineData("2002-12-20", false)]
    public void Themes_LastYear_IsPartialBeforeDecember(string date, bool expected)
    {
        TrendDocument[] documents = [Text("a", "2001-03-01", 1, 4), Text("b", date, 1, 4)];

        Assert.False(Row(documents, "2001").IsPartial);
        Assert.Equal(expected, Row(documents, "2002").IsPartial);
    }

    [Fact]
    public void Themes_NoDates_IsEmpty()
    {
        Assert.Empty(PeriodTable.Themes([Text("a", null, 1, 2)]));
        Assert.Empty(PeriodTable.Themes([]));
    }

    private static PeriodRow Row(IReadOnlyList<TrendDocument> documents, string period) =>
        PeriodTable.Themes(documents).Single(row => row.Period == period && row is { Section: "all", Theme: "training" });

    private static TrendDocument Text(string name, string? date, int with, int paragraphs) => Make.Document(
        name,
        date,
        [.. Enumerable.Range(0, paragraphs).Select(index => Make.Paragraph(Section.Operative, $"Paragraph {index}", index < with ? ["training"] : []))]);
}
