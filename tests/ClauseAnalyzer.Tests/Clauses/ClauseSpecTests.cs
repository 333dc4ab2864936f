using ClauseAnalyzer.Resolutions;

namespace ClauseAnalyzer.Tests.Clauses;

public sealed class ClauseSpecTests
{
    public static TheoryData<ClauseSpecRow> Rows => [.. ClauseSpecRow.ReadAll()];

    [Theory]
    [MemberData(nameof(Rows))]
    public void Find_ParagraphOfSpec_GivesItsClauses(ClauseSpecRow row)
    {
        Assert.True(Sections.TryParse(row.Section, out var section));

        var found = ClauseSpecRow.Write(Finders.Shipped.Find(row.Text, section));

        Assert.Equal(row.Clauses, found);
    }

    [Fact]
    public void Specs_AreThere() => Assert.True(ClauseSpecRow.ReadAll().Count() > 100);
}
