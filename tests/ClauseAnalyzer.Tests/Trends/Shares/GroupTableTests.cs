using ClauseAnalyzer.Numerics;
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

        Assert.Equal((2, 4, 8, 0.5, null, null), (row.Documents, row.Count, row.N, row.Share, row.Low, row.High));
    }

    // Issue 12: two or three texts had intervals narrower than one text alone.
    [Theory]
    [InlineData(1, false)]
    [InlineData(3, false)]
    [InlineData(4, true)]
    [InlineData(10, true)]
    public void Rows_FewDocuments_HaveNoInterval(int documents, bool hasInterval)
    {
        var row = Row([.. Enumerable.Range(0, documents).Select(index => Text($"d{index}", "2001-03-01", 1 + (index % 2), 6))], "2001");
        var (low, high) = WilsonInterval.Of(row.Count, row.N);

        Assert.Equal(hasInterval, row.Low is not null);
        Assert.True(!hasInterval || row.High - row.Low >= high - low);
    }

    [Fact]
    public void By_Decade_IsNamedByItsFirstYear() =>
        Assert.Equal(["1990s", "2000s"], DocumentGroups.By([Text("a", "2009-03-01", 1, 1), Text("b", "1990-01-01", 1, 1)], "decade").Select(group => group.Name));

    [Fact]
    public void By_TwoColumns_JoinsTheirValues()
    {
        var documents = new[] { Text("a", "2001-03-01", 1, 1) with { Organ = "Council" }, Text("b", "2002-03-01", 1, 1) with { Organ = "Council" }, Text("c", null, 1, 1) };

        Assert.Equal(["(none), (none)", "Council, 2001", "Council, 2002"], DocumentGroups.By(documents, "organ,year").Select(group => group.Name));
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
