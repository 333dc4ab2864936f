using ClauseAnalyzer.Clauses;
using ClauseAnalyzer.Numerics;
using ClauseAnalyzer.Resolutions;
using ClauseAnalyzer.Trends;
using ClauseAnalyzer.Trends.Shares;
using ClauseAnalyzer.Words;

namespace ClauseAnalyzer.Tests.Trends.Shares;

public sealed class ShareTablesTests
{
    private static readonly TrendDocument Early = Make.Document(
        "early",
        "2001-02-03",
        Make.Paragraph(Section.Other, "The Assembly,", "training"),
        Make.Paragraph(Section.Preambular, "Noting workshops,", "training").WithClauses(Make.Clause("note", "assertive")),
        Make.Paragraph(Section.Operative, "Urges States …", "training", "human_rights").WithClauses(
            Make.Clause("urge", "directive", 4, "States"),
            Make.Clause("request", "directive", 3, "Office")),
        Make.Paragraph(Section.Operative, "Condemns …").WithClauses(Make.Clause("condemn", "expressive", 4)),
        Make.Paragraph(Section.Operative, "To train …").WithClauses(
            Make.Clause("call upon", "directive", 4, "States") with { Location = ClauseLocation.Chapeau }));

    private static readonly TrendDocument Late = Make.Document(
        "late",
        "2002-01-01",
        Make.Paragraph(Section.Operative, "Invites donors …").WithClauses(Make.Clause("invite", "directive", 1, "donors"), Make.Clause("frob")));

    [Fact]
    public void Themes_TwoSections_CountsParagraphsWithoutOther()
    {
        var rows = ShareTables.Themes([Late, Early]).Rows;

        Assert.Equal(
            [
                ("early", "all", "training", 2, 4),
                ("early", "all", "human_rights", 1, 4),
                ("early", "preambular", "training", 1, 1),
                ("early", "preambular", "human_rights", 0, 1),
                ("early", "operative", "training", 1, 3),
                ("early", "operative", "human_rights", 1, 3),
                ("late", "all", "training", 0, 1),
                ("late", "all", "human_rights", 0, 1),
                ("late", "operative", "training", 0, 1),
                ("late", "operative", "human_rights", 0, 1),
            ],
            rows.Select(row => (row.Document, row.Section, row.Value, row.Count, row.N)));
        Assert.All(rows, row => Assert.Equal(WilsonInterval.Of(row.Count, row.N), (row.Low, row.High)));
        Assert.All(rows, row => Assert.Equal((double)row.Count / row.N, row.Share));
    }

    [Fact]
    public void Verbs_ClausesOfAChapeau_AreNotCountedAgain()
    {
        var rows = ShareTables.Verbs([Early]).Rows.Where(row => row.Section == "operative");

        Assert.Equal([("condemn", 1, 3), ("request", 1, 3), ("urge", 1, 3)], rows.Select(row => (row.Value, row.Count, row.N)));
    }

    [Fact]
    public void Families_VerbWithoutFamily_CountsInNAlone()
    {
        var rows = ShareTables.Families([Early, Late]).Rows.Where(row => row is { Document: "late", Section: "all" });

        Assert.Equal([("assertive", 0, 2), ("directive", 1, 2), ("expressive", 0, 2)], rows.Select(row => (row.Value, row.Count, row.N)));
    }

    [Fact]
    public void Force_RanksOfOtherFamilies_AreLeftOut()
    {
        var rows = ShareTables.Force([Early, Late]).Rows.Where(row => row.Section == "operative");

        Assert.Equal(
            [("early", "1", 0, 2), ("early", "3", 1, 2), ("early", "4", 1, 2), ("late", "1", 1, 1), ("late", "3", 0, 1), ("late", "4", 0, 1)],
            rows.Select(row => (row.Document, row.Value, row.Count, row.N)));
    }

    [Fact]
    public void Addressees_ClausesThatNameNobody_AreNotInN()
    {
        var rows = ShareTables.Addressees([Early]).Rows.Where(row => row.Section == "all");

        Assert.Equal([("Office", 1, 2), ("States", 1, 2)], rows.Select(row => (row.Value, row.Count, row.N)));
    }

    [Fact]
    public void ThemeWords_Paragraphs_CountTheirWords()
    {
        var rows = ShareTables.ThemeWords([Early]).Rows.Where(row => row.Section == "all");

        // "Noting workshops", "Urges States", "Condemns", "To train": seven words, four of them in the two paragraphs on training.
        Assert.Equal([("training", 4, 7), ("human_rights", 2, 7)], rows.Select(row => (row.Value, row.Count, row.N)));
    }

    [Fact]
    public void ThemeWords_Interval_TakesWholeParagraphsAsRandom()
    {
        var document = Make.Document("d", null, [.. Enumerable.Range(0, 8).Select(index => Make.Paragraph(Section.Operative, "one two three four", index < 4 ? ["training"] : []))]);

        var row = ShareTables.ThemeWords([document]).Rows.First(row => row is { Section: "all", Value: "training" });
        var (low, high) = WilsonInterval.Of(16, 32);

        Assert.Equal((16, 32), (row.Count, row.N));
        Assert.True(row.High - row.Low > 1.5 * (high - low), $"{row.Low} to {row.High}");
    }

    [Fact]
    public void ThemeWords_OneParagraph_KnowsNothing()
    {
        var row = ShareTables.ThemeWords([Late]).Rows[0];

        Assert.Equal((0.0, 1.0), (row.Low, row.High));
    }

    [Fact]
    public void VerbWords_ClausesOneInAnother_CountNoWordTwice()
    {
        var paragraph = Make.Paragraph(Section.Operative, "1 Urges States, and requests donors to help").WithClauses(
            Make.Clause("urge") with { Span = new TextSpan(2, 42) },
            Make.Clause("request") with { Span = new TextSpan(20, 42) });

        var rows = ShareTables.VerbWords([Make.Document("d", null, paragraph)]).Rows.Where(row => row.Section == "all");

        Assert.Equal([("request", 4, 7), ("urge", 3, 7)], rows.Select(row => (row.Value, row.Count, row.N)));
    }

    [Fact]
    public void SectionsAndWords_FiveTexts_AddUp()
    {
        var tables = ShareTables.SectionsAndWords(FiveTexts.Documents);

        Assert.Equal(["sections", "section-words", "theme-words", "verb-words", "family-words", "addressee-words"], tables.Select(table => table.Name));
        Assert.All(tables.Take(2).SelectMany(table => table.Rows.GroupBy(row => row.Document)), rows => Assert.Equal(rows.First().N, rows.Sum(row => row.Count)));
        Assert.All(tables.SelectMany(table => table.Rows), row => Assert.True(row.Low <= row.Share && row.Share <= row.High, row.ToString()));
    }

    [Fact]
    public void SectionsAndWords_Threads_MakeNoDifference() => Assert.Equal(
        ShareTables.SectionsAndWords(FiveTexts.Documents, 1).SelectMany(table => table.Rows),
        ShareTables.SectionsAndWords(FiveTexts.Documents, 4).SelectMany(table => table.Rows));

    [Fact]
    public void Tables_NoDocuments_AreEmpty()
    {
        Assert.Empty(ShareTables.Themes([]).Rows);
        Assert.Empty(ShareTables.Force([]).Rows);
    }

    [Fact]
    public void InOrder_SameDateOrNone_GoesByNameAndPutsUndatedLast()
    {
        var documents = TrendDocument.InOrder([Make.Document("c", null), Make.Document("b", "2001-01-01"), Make.Document("B", "2001-01-01"), Make.Document("a", "2002-01-01")]);

        Assert.Equal(["B", "b", "a", "c"], documents.Select(document => document.Name));
    }
}
