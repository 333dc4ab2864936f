using ClauseAnalyzer.Resolutions;
using ClauseAnalyzer.Trends;
using ClauseAnalyzer.Trends.Contrasts;
using ClauseAnalyzer.Trends.Shares;

namespace ClauseAnalyzer.Tests.Trends.Contrasts;

public sealed class ContrastTests
{
    [Fact]
    public void Default_FiveTexts_AreTheEndsInTimeThenTheEndsOfTheLine()
    {
        var contrasts = ContrastChooser.Default(FiveTexts.Documents, [], null, TextOrder.Of(FiveTexts.Documents));

        Assert.Equal(
            [(FiveTexts.First, FiveTexts.Other, ContrastRelation.AnotherLine), (FiveTexts.First, FiveTexts.Adopted, ContrastRelation.Descends)],
            contrasts.Select(contrast => (contrast.A.Name, contrast.B.Name, contrast.Relation)));
    }

    [Fact]
    public void Default_TextsWithoutAnOrder_SetsNothingBesideAnything() =>
        Assert.Empty(ContrastChooser.Default([Text("a", null, 1), Text("b", null, 2)], [], null, TextOrder.Of([Text("a", null, 1), Text("b", null, 2)])));

    [Fact]
    public void Named_AYear_TakesItsTexts()
    {
        TrendDocument[] texts = [Text("a", "2001-01-01", 1), Text("b", "2001-06-01", 2), Text("c", "2002-01-01", 3)];

        var contrast = ContrastChooser.Named(texts, [], "2001", "C");

        Assert.Equal(("2001", 2, "c", false), (contrast.A.Name, contrast.A.Documents.Count, contrast.B.Name, contrast.IsOfTexts));
    }

    [Theory]
    [InlineData("x", "b", "there are: a; b")]
    [InlineData("a", "A", "twice")]
    public void Named_NamesThatDoNotFit_SaysWhatThereIs(string a, string b, string expected)
    {
        var exception = Assert.Throws<ContrastException>(() => ContrastChooser.Named([Text("a", null, 1), Text("b", null, 2)], [], a, b));

        Assert.Contains(expected, exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Rows_TwoTexts_AreAFactAndAChanceAllotment()
    {
        var contrast = new Contrast(new("a", [Text("a", null, 8, 16)]), new("b", [Text("b", null, 4, 23)]), ContrastRelation.Unknown);

        var row = ContrastTable.Rows(contrast, [], 0).Single(row => row is { Table: "themes", Section: "all", Value: "training" });

        Assert.Equal((8, 16, 4, 23, "fisher"), (row.CountA, row.NA, row.CountB, row.NB, row.Test));
        Assert.Equal(0.0407, row.P, 0.0001);
        Assert.InRange(row.Q, row.P, 1);
        Assert.True(row.High < 0);
    }

    [Fact]
    public void Rows_Terms_CountAParagraphOnceAndAllThatWereLookedAt()
    {
        var contrast = new Contrast(new("a", [Words("a", "coral reef and coral reef", "no")]), new("b", [Words("b", "no", "no")]), ContrastRelation.Unknown);

        var row = Assert.Single(ContrastTable.Rows(contrast, ["coral reef"], 40), row => row.Table == ContrastTable.Terms);

        Assert.Equal((1, 2, 0, 2, 1.0), (row.CountA, row.NA, row.CountB, row.NB, row.Q));
    }

    [Fact]
    public void Rows_GroupsOfTexts_ExchangeWholeTexts()
    {
        // All paragraphs of a text agree: Fisher's test of the paragraphs would find 30 of 30 against 0 of 30.
        var a = Enumerable.Range(0, 3).Select(index => Text($"a{index}", "2001-01-01", 10, 10)).ToList();
        var b = Enumerable.Range(0, 3).Select(index => Text($"b{index}", "2002-01-01", 0, 10)).ToList();

        var row = ContrastTable.Rows(new Contrast(new("2001", a), new("2002", b), ContrastRelation.Unknown), [], 0).Single(row => row is { Table: "themes", Section: "all", Value: "training" });

        // Two of the twenty ways to part six texts.
        Assert.Equal(("permutation", 0.1), (row.Test, Math.Round(row.P, 6)));
        Assert.Null(row.Low);
    }

    private static TrendDocument Text(string name, string? date, int with, int paragraphs = 5) => Make.Document(
        name, date, [.. Enumerable.Range(0, paragraphs).Select(index => Make.Paragraph(Section.Operative, $"Paragraph {index}", index < with ? ["training"] : []))]);

    private static TrendDocument Words(string name, params string[] texts) =>
        Make.Document(name, null, [.. texts.Select(text => Make.Paragraph(Section.Operative, text))]);
}
