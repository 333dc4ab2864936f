using ClauseAnalyzer.Reports.Tables;
using ClauseAnalyzer.Trends.Pairing;
using ClauseAnalyzer.Trends.Shares;
using ClauseAnalyzer.Trends.Terms;

namespace ClauseAnalyzer.Tests.Reports.Tables;

/// <summary>The columns are a contract: scripts read them by name.</summary>
public sealed class FlatTablesTests
{
    private static readonly DateOnly Day = new(2019, 12, 18);

    [Theory]
    [InlineData("themes", "theme")]
    [InlineData("verbs", "verb")]
    [InlineData("force", "force")]
    public void Shares_ARow_HasTheColumnsOfTheContract(string name, string value)
    {
        var table = FlatTables.Shares(new ShareTable(name, value, "", [new ShareRow("A/RES/74/173", Day, "operative", "x", 1, 3, 1 / 3.0, 0.06149, 0.79234)]));

        Assert.Equal(["document", "date", "section", value, "count", "n", "share", "low", "high"], table.Columns);
        Assert.Equal(["A/RES/74/173", "2019-12-18", "operative", "x", "1", "3", "0.3333", "0.0615", "0.7923"], table.Rows[0]);
    }

    [Fact]
    public void Terms_ARow_HasTheColumnsOfTheContract()
    {
        var table = FlatTables.Terms([new TermRow("a", null, "human rights", 2, 1600, 1.25, 0.15, 4.5)]);

        Assert.Equal(["document", "date", "term", "count", "words", "per_thousand", "low", "high"], table.Columns);
        Assert.Equal(["a", "", "human rights", "2", "1600", "1.2500", "0.1500", "4.5000"], table.Rows[0]);
    }

    [Fact]
    public void Keyness_ARow_HasTheColumnsOfTheContract()
    {
        var table = FlatTables.Keyness([new KeynessRow("a", "b", "treaty", 0, 7, 1.5, 2.25, 9.75, -0.00001, 3)]);

        Assert.Equal(
            ["reference", "target", "term", "count_reference", "count_target", "log_odds", "z", "log_likelihood", "effect", "documents"],
            table.Columns);
        Assert.Equal(["a", "b", "treaty", "0", "7", "1.5000", "2.2500", "9.7500", "0.0000", "3"], table.Rows[0]);
    }

    [Fact]
    public void Lineage_ADroppedParagraph_LeavesTheNewPlaceEmpty()
    {
        var table = FlatTables.Lineage([new LineageRow("a", "3", 12, "b", "", null, "dropped", 0, "")]);

        Assert.Equal(
            ["old_document", "old_label", "old_position", "new_document", "new_label", "new_position", "status", "similarity", "force_change"],
            table.Columns.Take(9));
        Assert.Equal(["a", "3", "12", "b", "", "", "dropped", "0.0000", ""], table.Rows[0].Take(9));
        Assert.Equal(table.Columns.Count, table.Rows[0].Count);
    }
}
