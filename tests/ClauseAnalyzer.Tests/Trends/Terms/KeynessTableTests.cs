using ClauseAnalyzer.Resolutions;
using ClauseAnalyzer.Trends;
using ClauseAnalyzer.Trends.Terms;
using ClauseAnalyzer.Words;

namespace ClauseAnalyzer.Tests.Trends.Terms;

public sealed class KeynessTableTests
{
    [Fact]
    public void Rows_FiveTexts_CompareFirstWithLastThenNeighbours()
    {
        var pairs = KeynessTable.Rows(FiveTexts.Documents, FiveTexts.TermWords).Select(row => (row.Reference, row.Target)).Distinct();

        Assert.Equal(
            [
                (FiveTexts.First, FiveTexts.Other),
                (FiveTexts.First, FiveTexts.Second),
                (FiveTexts.Second, FiveTexts.Draft),
                (FiveTexts.Draft, FiveTexts.Adopted),
                (FiveTexts.Adopted, FiveTexts.Other),
            ],
            pairs);
    }

    [Fact]
    public void Rows_TwoTexts_AreComparedOnce()
    {
        var rows = KeynessTable.Rows([FiveTexts.Documents[0], FiveTexts.Documents[4]], FiveTexts.TermWords);

        Assert.Equal(rows.Count, rows.Select(row => row.Term).Distinct().Count());
    }

    [Fact]
    public void Rows_KnownShift_LeadsTheList()
    {
        var rows = KeynessTable.Rows(FiveTexts.Documents, FiveTexts.TermWords).Where(row => row is { Reference: FiveTexts.Adopted, Target: FiveTexts.Other }).ToList();

        Assert.Contains("information and communications technologies", rows.Take(10).Select(row => row.Term));
        Assert.Contains("Member States", rows.TakeLast(10).Select(row => row.Term));
        Assert.Equal(rows.OrderByDescending(row => row.Z).Select(row => row.Z), rows.Select(row => row.Z));
    }

    [Fact]
    public void Rows_SmallTexts_CountAndLeaveFunctionWordsOut()
    {
        var rows = Rows("the law of the sea, law, law", "peace in the world, peace and peace, 1999 1999 1999");

        Assert.Equal([("peace", 0, 3, 1), ("law", 3, 0, 1)], rows.Select(row => (row.Term, row.CountReference, row.CountTarget, row.Documents)));
    }

    [Theory]
    [InlineData("human rights, human rights, human rights", "human rights")]
    [InlineData("the United Nations Office on Drugs and Crime, by the United Nations Office on Drugs and Crime, the United Nations Office on Drugs and Crime", "United Nations Office on Drugs and Crime")]
    [InlineData("access to justice, access to justice, access to justice; urged to force", "access to justice")]
    [InlineData("the issues of terrorism, the issues of terrorism, the issues of terrorism", "terrorism")]
    [InlineData("combating terrorism, combating terrorism, combating terrorism", "terrorism")]
    [InlineData("fully reported in May; at its seventy-fourth session, at its seventy-fourth session, at its seventy-fourth session", "")]
    [InlineData("new issues, new issues, new issues", "")]
    public void Rows_Phrases_AreWholeAndSayWhatTheyAreAbout(string text, string expected)
    {
        var rows = Rows(text, "peace, peace, peace");

        Assert.Equal(expected.Length == 0 ? ["peace"] : ["peace", expected], rows.Select(row => row.Term));
    }

    [Fact]
    public void Rows_VerbsOfActs_AreNoTerms()
    {
        var text = "Deplores wars; Deplores wars; Deplores wars";
        var document = Make.Document("old", "2001-01-01", Make.Paragraph(Section.Operative, text).WithClauses(
            [.. new[] { 0, 15, 30 }.Select(start => Make.Clause("deplore") with { VerbPhrase = "Deplores", Span = new TextSpan(start, start + 13) })]));

        Assert.Equal(["peace", "wars"], KeynessTable.Rows([document, Text("new", "peace, peace, peace")], FiveTexts.TermWords).Select(row => row.Term));
    }

    [Fact]
    public void Rows_PerSide_CutsBothEnds() =>
        Assert.Equal(2 * 5, KeynessTable.Rows(FiveTexts.Documents, FiveTexts.TermWords, 1).Count);

    [Fact]
    public void Compare_OwnReference_UsesTheGivenNames()
    {
        var row = KeynessTable.Compare(("corpus", FiveTexts.Documents.Take(2).ToList()), ("drafts", [FiveTexts.Documents[2]]), FiveTexts.TermWords)[0];

        Assert.Equal(("corpus", "drafts"), (row.Reference, row.Target));
    }

    [Fact]
    public void Rows_OneText_IsEmpty() => Assert.Empty(KeynessTable.Rows([FiveTexts.Documents[0]], FiveTexts.TermWords));

    private static IReadOnlyList<KeynessRow> Rows(string old, string later) => KeynessTable.Rows([Text("old", old), Text("new", later)], FiveTexts.TermWords);

    private static TrendDocument Text(string name, string text) =>
        Make.Document(name, name == "old" ? "2001-01-01" : "2002-01-01", Make.Paragraph(Section.Operative, text));
}
