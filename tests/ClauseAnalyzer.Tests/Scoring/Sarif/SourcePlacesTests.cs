using ClauseAnalyzer.Scoring.Sarif;
using ClauseAnalyzer.Words;

namespace ClauseAnalyzer.Tests.Scoring.Sarif;

public sealed class SourcePlacesTests
{
    [Theory]
    [InlineData("1. Urges\r\n   *all* States\r\n", "Urges all States", 1, 4, 2, 16)]
    [InlineData("Heading\n\n(a) Decides to act;\n", "Decides to act;", 3, 5, 3, 19)]
    [InlineData("Notes the report of the Secretary-General on harbours[1] and tide gauges of small islands.\n", "Notes the report of the Secretary-General on harbours and tide gauges of small islands.", 1, 1, 1, 90)]
    public void Next_Paragraph_IsFoundWhereItStands(string file, string paragraph, int startLine, int startColumn, int endLine, int endColumn)
    {
        var placed = new SourcePlaces(file).Next(paragraph);

        Assert.Equal(new SarifRegion(startLine, startColumn, endLine, endColumn), placed!.Whole);
    }

    [Fact]
    public void Next_TheSameWordsTwice_AreFoundOneAfterTheOther()
    {
        var places = new SourcePlaces("Urges States to act;\nUrges States to act;\n");

        Assert.Equal([1, 2], new[] { places.Next("Urges States to act;"), places.Next("Urges States to act;") }.Select(placed => placed!.Whole.StartLine));
        Assert.Null(places.Next("Urges States to act;"));
    }

    [Fact]
    public void Of_Words_IsTheirRegion()
    {
        var placed = new SourcePlaces("1. Urges **all\nStates** to act;\n").Next("Urges all States to act;");

        Assert.Equal((new SarifRegion(1, 12, 2, 7), true), placed!.Of(new TextSpan(6, 16)));
        Assert.Equal((placed.Whole, false), placed.Of(null));
    }
}
