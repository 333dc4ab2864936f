using ClauseAnalyzer.Resolutions;
using ClauseAnalyzer.Trends;
using ClauseAnalyzer.Trends.Terms;

namespace ClauseAnalyzer.Tests.Trends.Terms;

public sealed class KeynessTableTests
{
    [Fact]
    public void Rows_FiveTexts_CompareFirstWithLastThenNeighbours()
    {
        var pairs = KeynessTable.Rows(FiveTexts.Documents).Select(row => (row.Reference, row.Target)).Distinct();

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
        var rows = KeynessTable.Rows([FiveTexts.Documents[0], FiveTexts.Documents[4]]);

        Assert.Equal(rows.Count, rows.Select(row => row.Term).Distinct().Count());
    }

    [Fact]
    public void Rows_KnownShift_LeadsTheList()
    {
        var rows = KeynessTable.Rows(FiveTexts.Documents).Where(row => row is { Reference: FiveTexts.Adopted, Target: FiveTexts.Other }).ToList();

        Assert.Contains("information and communications technologies", rows.Take(10).Select(row => row.Term));
        Assert.Contains("member states", rows.TakeLast(10).Select(row => row.Term));
        Assert.Equal(rows.OrderByDescending(row => row.Z).Select(row => row.Z), rows.Select(row => row.Z));
    }

    [Fact]
    public void Rows_SmallTexts_CountAndLeaveFunctionWordsOut()
    {
        var rows = KeynessTable.Rows([Text("old", "the use of force of the police, the use of force, force,"), Text("new", "the rule of law of the police, the rule of law, law, 1999 1999 1999")]);

        // "use" stands within "use of force" alone but twice, under the least count of three.
        Assert.Equal([("law", 0, 3, 1), ("force", 3, 0, 1)], rows.Select(row => (row.Term, row.CountReference, row.CountTarget, row.Documents)));
    }

    [Fact]
    public void Rows_PhraseTellsItsParts_ListsThePhraseAlone()
    {
        var rows = KeynessTable.Rows([Text("old", "human rights, human rights, human rights"), Text("new", "peace, peace, peace")]);

        Assert.Equal(["peace", "human rights"], rows.Select(row => row.Term));
    }

    [Fact]
    public void Rows_PerSide_CutsBothEnds() =>
        Assert.Equal(2 * 5, KeynessTable.Rows(FiveTexts.Documents, 1).Count);

    [Fact]
    public void Compare_OwnReference_UsesTheGivenNames()
    {
        var row = KeynessTable.Compare(("corpus", FiveTexts.Documents.Take(2).ToList()), ("drafts", [FiveTexts.Documents[2]]))[0];

        Assert.Equal(("corpus", "drafts"), (row.Reference, row.Target));
    }

    [Fact]
    public void Rows_OneText_IsEmpty() => Assert.Empty(KeynessTable.Rows([FiveTexts.Documents[0]]));

    private static TrendDocument Text(string name, string text) =>
        Make.Document(name, name == "old" ? "2001-01-01" : "2002-01-01", Make.Paragraph(Section.Operative, text));
}
