using ClauseAnalyzer.Resolutions;
using ClauseAnalyzer.Trends;
using ClauseAnalyzer.Trends.Shares;

namespace ClauseAnalyzer.Tests.Trends.Shares;

public sealed class GroupTableTests
{
    [Fact]
    public void Rows_DocumentsOfAYear_ArePooled()
    {
        var row = Row([Text("a", "2001-03-01", 1, 4), Text("b", "2001-09-01", 3, 4), Text("c", null, 4, 4)], "2001");

        Assert.Equal((2, 4, 8, 0.5), (row.Documents, row.Count, row.N, row.Share));

        // Of two documents a sample holds either twice or both: shares 1/4, 1/2, 3/4.
        Assert.Equal((0.25, 0.75), (row.Low, row.High));
    }

    [Fact]
    public void Rows_OneDocumentAYear_HasNoInterval() => Assert.Null(Row([Text("a", "2001-03-01", 1, 4)], "2001").Low);

    [Fact]
    public void Rows_ThemeInNoDocument_HasNoInterval()
    {
        var row = Row([Text("a", "2001-03-01", 0, 4), Text("b", "2001-09-01", 0, 4), Text("c", "2001-10-01", 0, 4)], "2001");

        Assert.Equal((0, null, null), (row.Count, row.Low, row.High));
    }

    [Fact]
    public void Rows_EveryMeasure_HasItsUnits()
    {
        var rows = GroupTable.Rows(DocumentGroups.By(FiveTexts.Documents, "year"));

        Assert.Equal(
            ["themes paragraphs", "theme-words words", "sections paragraphs", "section-words words", "verbs clauses", "verb-words words", "families clauses", "family-words words", "force clauses", "addressee-kinds clauses"],
            rows.Select(row => $"{row.Table} {row.Units}").Distinct());
        Assert.All(rows, row => Assert.InRange(row.Share, row.Low ?? 0, row.High ?? 1));
    }

    [Theory]
    [InlineData("2002-06-30", true)]
    [InlineData("2002-12-20", false)]
    public void By_LastYear_IsPartialBeforeDecember(string date, bool expected)
    {
        var groups = DocumentGroups.By([Text("a", "2001-03-01", 1, 4), Text("b", date, 1, 4)], "year");

        Assert.Equal([("2001", false), ("2002", expected)], groups.Select(group => (group.Name, group.IsPartial)));
    }

    [Fact]
    public void By_Organ_PutsThoseWithoutOneLast()
    {
        var groups = DocumentGroups.By([Text("a", "2001-03-01", 1, 1), Text("b", null, 1, 1) with { Organ = "Security Council" }], "organ");

        Assert.Equal(["Security Council", DocumentGroups.Unknown], groups.Select(group => group.Name));
    }

    [Fact]
    public void By_ValuesOfParagraphs_PartTheDocument()
    {
        var document = Text("a", "2001-03-01", 1, 3) with { Groups = ["sixth", "third", "sixth"] };

        var groups = DocumentGroups.By([document], "committee");

        Assert.Equal([("sixth", 2), ("third", 1)], groups.Select(group => (group.Name, group.Documents.Sum(part => part.Paragraphs.Count))));
        Assert.Equal(1, Row(groups, "sixth").Count);
    }

    [Fact]
    public void Rows_NoDocuments_AreNone() => Assert.Empty(GroupTable.Rows(DocumentGroups.By([], "year")));

    private static GroupRow Row(IReadOnlyList<TrendDocument> documents, string group) => Row(DocumentGroups.By(documents, "year"), group);

    private static GroupRow Row(IReadOnlyList<DocumentGroup> groups, string group) =>
        GroupTable.Rows(groups).Single(row => row.Group == group && row is { Table: "themes", Section: "all", Value: "training" });

    private static TrendDocument Text(string name, string? date, int with, int paragraphs) => Make.Document(
        name,
        date,
        [.. Enumerable.Range(0, paragraphs).Select(index => Make.Paragraph(Section.Operative, $"Paragraph {index}", index < with ? ["training"] : []))]);
}
