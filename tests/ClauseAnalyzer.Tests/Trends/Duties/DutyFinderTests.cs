using ClauseAnalyzer.Classification;
using ClauseAnalyzer.Clauses;
using ClauseAnalyzer.Resolutions;
using ClauseAnalyzer.Trends.Duties;
using ClauseAnalyzer.Words;

namespace ClauseAnalyzer.Tests.Trends.Duties;

public sealed class DutyFinderTests
{
    [Theory]
    [InlineData("Requests the Executive Director to submit a report to the Commission at its twenty-third session on the implementation of the present resolution", "Executive Director", "Commission", "at its twenty-third session")]
    [InlineData("Requests the Expert Group to report to the Commission at its next session on progress in its work", "Expert Group", "Commission", "at its next session")]
    [InlineData("Requests the Secretary-General to report annually to the General Assembly and the Economic and Social Council", "Secretary-General", "General Assembly and the Economic and Social Council", "annually")]
    [InlineData("Requests the Office to collect information and to continue reporting that information to the Commission on Crime Prevention and Criminal Justice", "Office", "Commission on Crime Prevention and Criminal Justice", "")]
    [InlineData("Requests the Secretary-General to submit to the Security Council, within 90 days, a written report", "Secretary-General", "Security Council", "within 90 days")]
    [InlineData("Requests the Secretary-General to keep the Security Council informed every three months", "Secretary-General", "Security Council", "every three months")]
    [InlineData("Requests the Panel to provide a midterm report to the Committee no later than 15 March 2016", "Panel", "Committee", "no later than 15 March 2016")]
    public void Find_ReportingRequest_TellsWhoToWhomAndWhen(string text, string who, string toWhom, string when)
    {
        var row = Find(text, "directive", who).First(row => row.Kind == "report");

        Assert.Equal((who, toWhom, when), (row.Who, row.ToWhom, row.When));
    }

    [Theory]
    [InlineData("Takes note of the report of the Secretary-General submitted to the General Assembly", "assertive", "")]
    [InlineData("Welcomes with appreciation the outcome of the fifth meeting of the Expert Group, held in Vienna from 27 to 29 March 2019", "expressive", "")]
    [InlineData("Urges Member States to meet their obligations under the Convention", "directive", "")]
    [InlineData("Decides to remain seized of the matter", "performative", "review")]
    [InlineData("Decides to examine the question at its seventy-fifth session under the item entitled “Crime”", "performative", "review")]
    [InlineData("Decides to extend the mandate of the Mission until 31 March 2020", "performative", "review")]
    [InlineData("Decides to include in the provisional agenda of its eightieth session the item", "performative", "review")]
    [InlineData("Decides to hold the future sessions of the Expert Group within existing resources", "performative", "meeting funding")]
    [InlineData("Invites Member States and other donors to provide extrabudgetary resources for the purposes described above", "directive", "funding")]
    [InlineData("Requests the Secretary-General to allocate the necessary resources within the United Nations programme budget", "directive", "funding")]
    [InlineData("Decides that the ad hoc committee shall convene a three-day organizational session in August 2020", "performative", "meeting")]
    [InlineData("Encourages States to make voluntary contributions to the trust fund", "directive", "funding")]
    [InlineData("Calls upon States to promote education", "directive", "")]
    public void Find_Clause_NamesItsKinds(string text, string family, string kinds) =>
        Assert.Equal(kinds, string.Join(' ', Find(text, family, "").Select(row => row.Kind)));

    [Fact]
    public void Find_DecisionThatSomebodyShall_NamesHim()
    {
        var row = Assert.Single(Find("Decides that the ad hoc committee shall convene a session in August 2020", "performative", ""));

        Assert.Equal(("ad hoc committee", "in August 2020"), (row.Who, row.When));
    }

    [Fact]
    public void Find_TwoClauses_GivesEachItsAddressee()
    {
        const string text = "Invites donors to provide voluntary contributions, and requests the Secretary-General to report to the General Assembly;";
        var second = text.IndexOf("requests", StringComparison.Ordinal);
        var paragraph = Make.Paragraph(Section.Operative, text).WithClauses(
            Make.Clause("invite", "directive", 1, "donors") with { Span = new TextSpan(0, second) },
            Make.Clause("request", "directive", 3, "Secretary-General") with { Span = new TextSpan(second, text.Length) });

        var rows = DutyFinder.Find([Make.Document("d", "2001-01-01", paragraph)]);

        Assert.Equal([("funding", "donors"), ("report", "Secretary-General")], rows.Select(row => (row.Kind, row.Who)));
    }

    [Fact]
    public void Find_ItemUnderAChapeau_HasItsAddressee()
    {
        var item = Make.Paragraph(Section.Operative, "To report to the Commission at its next session;") with
        {
            MainClause = Make.Clause("request", "directive", 3, "Office") with { Location = ClauseLocation.Chapeau },
        };

        var row = Assert.Single(DutyFinder.Find([Make.Document("d", null, item)]));

        Assert.Equal(("Office", "Commission"), (row.Who, row.ToWhom));
    }

    [Fact]
    public void Find_Preamble_LaysDownNothing() =>
        Assert.Empty(DutyFinder.Find([Make.Document("d", null, Make.Paragraph(Section.Preambular, "Recalling its decision to report to the Council,"))]));

    [Fact]
    public void Count_Document_HasARowForEachKind()
    {
        var counts = DutyFinder.Count([Make.Document("d", null, Clause("Decides to remain seized of the matter", "performative", ""))]);

        Assert.Equal([("report", 0), ("review", 1), ("funding", 0), ("meeting", 0)], counts.Select(count => (count.Kind, count.Count)));
    }

    [Fact]
    public void Find_FiveTexts_FindsTheirReportsAndFunding()
    {
        var rows = DutyFinder.Find(FiveTexts.Documents);

        string[] Labels(string document, string kind) => [.. rows.Where(row => row.Document == document && row.Kind == kind).Select(row => row.Label)];
        Assert.Equal(["7"], Labels(FiveTexts.Second, "report"));
        Assert.Equal(["8", "13"], Labels(FiveTexts.Draft, "report"));
        Assert.Equal(["9", "14"], Labels(FiveTexts.Adopted, "report"));
        Assert.Equal(["6"], Labels(FiveTexts.First, "funding"));
        Assert.Equal(["13"], Labels(FiveTexts.Adopted, "funding"));
        Assert.Equal(["4", "5"], Labels(FiveTexts.Other, "funding"));
        Assert.Equal(["3"], Labels(FiveTexts.Other, "meeting"));
        Assert.Equal(["6"], Labels(FiveTexts.Other, "review"));
    }

    private static IReadOnlyList<DutyRow> Find(string text, string family, string addressee) =>
        DutyFinder.Find([Make.Document("d", null, Clause(text, family, addressee))]);

    private static ClassifiedParagraph Clause(string text, string family, string addressee) =>
        Make.Paragraph(Section.Operative, text + ";").WithClauses(Make.Clause("verb", family, null, addressee) with { Span = new TextSpan(0, text.Length + 1) });
}
