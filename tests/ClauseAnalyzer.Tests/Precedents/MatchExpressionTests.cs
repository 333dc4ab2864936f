using ClauseAnalyzer.Precedents;

namespace ClauseAnalyzer.Tests.Precedents;

public sealed class MatchExpressionTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("  ", "")]
    [InlineData("!!! -- \"\"", "")]
    [InlineData("training", "\"training\"")]
    [InlineData("training judges", "\"training\" \"judges\"")]
    [InlineData("\"upon request\" training", "\"upon request\" \"training\"")]
    [InlineData("“upon request”", "\"upon request\"")]
    [InlineData("capacit*", "\"capacit\" *")]
    [InlineData("capacity-building", "\"capacity building\"")]
    [InlineData("cyber AND NOT crime OR NEAR(x)", "\"cyber\" \"AND\" \"NOT\" \"crime\" \"OR\" \"NEAR x\"")]
    [InlineData("A/RES/74/173", "\"A RES 74 173\"")]
    [InlineData("\"never closed", "\"never closed\"")]
    [InlineData("Côte d’Ivoire", "\"Côte\" \"d Ivoire\"")]
    public void Of_WhatPeopleType_IsAnExpressionOfPhrases(string typed, string expected) =>
        Assert.Equal(expected, MatchExpression.Of(typed));
}
