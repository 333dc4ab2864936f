using ClauseAnalyzer.Clauses;
using ClauseAnalyzer.Resolutions;

namespace ClauseAnalyzer.Tests.Clauses;

public sealed class ClauseScorerTests
{
    [Fact]
    public void Score_NothingAdded_IsZeroThroughout()
    {
        var score = new ClauseScorer().Score;

        Assert.Equal((0.0, 0.0, 0.0, 0.0), (score.Precision, score.Recall, score.F1, score.HedgeF1));
    }

    [Fact]
    public void Add_WorkedExample_GivesTheFiguresWorkedByHand()
    {
        // Found: Notes; urges (States; as appropriate). Marked: Notes; urges (all States; as appropriate, if any); decides.
        var found = Finders.Shipped.Find("Notes the storm, and urges States to help, as appropriate;", Section.Operative);
        var scorer = new ClauseScorer();

        scorer.Add(
            found,
            [
                new ExpectedClause("Notes", "note", "", []),
                new ExpectedClause("urges", "urge", "all States", ["as appropriate", "if any"]),
                new ExpectedClause("decides", "decide", "", []),
            ]);

        var score = scorer.Score;
        Assert.Equal((2, 3, 2), (score.Found, score.Expected, score.Matched));
        Assert.Equal(1.0, score.Precision);
        Assert.Equal(2.0 / 3, score.Recall, 12);
        Assert.Equal(0.8, score.F1, 12);
        Assert.Equal(1.0, score.VerbExact);
        Assert.Equal(0.5, score.AddresseeExact);
        Assert.Equal((1.0, 0.5), (score.HedgePrecision, score.HedgeRecall));
        Assert.Equal(2.0 / 3, score.HedgeF1, 12);
    }

    [Fact]
    public void Add_RepeatedVerbPhrase_PairsEachOnce()
    {
        var found = Finders.Shipped.Find("Welcomes the pact, and welcomes the fund;", Section.Operative);
        var scorer = new ClauseScorer();

        scorer.Add(found, [new ExpectedClause("welcomes", "welcome", "", [])]);

        Assert.Equal((2, 1, 1), (scorer.Score.Found, scorer.Score.Expected, scorer.Score.Matched));
    }
}
