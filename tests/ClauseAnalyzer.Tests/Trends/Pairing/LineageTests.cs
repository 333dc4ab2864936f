using System.Globalization;
using ClauseAnalyzer.Classification;
using ClauseAnalyzer.Clauses;
using ClauseAnalyzer.Lexicon;
using ClauseAnalyzer.Resolutions;
using ClauseAnalyzer.Tests.Clauses;
using ClauseAnalyzer.Trends.Pairing;

namespace ClauseAnalyzer.Tests.Trends.Pairing;

public sealed class LineageTests
{
    private static readonly ChangeScale Scale = ChangeScale.Load(ShippedFiles.LexiconDirectory, Finders.Lexicon, "drafting");

    private const string Recall = "Recalling its resolution 65/230 on crime prevention and criminal justice,";
    private const string Train = "Urges Member States to train police officers, prosecutors and judges in the handling of evidence;";
    private const string Fund = "Invites donors to provide extrabudgetary resources for the purposes described above;";
    private const string Report = "Requests the Secretary-General to report to the General Assembly at its next session;";

    [Fact]
    public void Pair_SameText_KeepsEverything()
    {
        var text = Paragraphs(Recall, Train, Fund);

        var result = Lineage.Pair(text, text);

        Assert.Equal(new LineageSummary(3, 0, 0, 0, 0, 0, 0, 0, 0), result.Summary);
        Assert.All(result.Pairs, pair => Assert.Equal(1, pair.Similarity));
    }

    [Fact]
    public void Pair_Renumbered_IsNotMoved()
    {
        var result = Lineage.Pair(Paragraphs(Train, Fund), Paragraphs(Report, Train, Fund));

        Assert.Equal("added:-1 kept:12 kept:23", Show(result));
    }

    [Fact]
    public void Pair_EndMarkAlone_IsKept() =>
        Assert.Equal("kept:11", Show(Lineage.Pair(Paragraphs(Train), Paragraphs(Train.TrimEnd(';') + "."))));

    [Fact]
    public void Pair_OutOfOrder_MovesTheFewest() =>
        Assert.Equal("moved:31 kept:12 kept:23", Show(Lineage.Pair(Paragraphs(Train, Fund, Report), Paragraphs(Report, Train, Fund))));

    [Fact]
    public void Pair_OtherSection_IsMoved()
    {
        var older = Make.Document("old", null, Make.Paragraph(Section.Operative, "Highlights that the Expert Group will dedicate its next meeting to prevention;"));
        var newer = Make.Document("new", null, Make.Paragraph(Section.Preambular, "Noting that the Expert Group will dedicate its next meeting to prevention,"));

        Assert.Equal("moved:11", Show(Lineage.Pair(older.Paragraphs, newer.Paragraphs)));
    }

    [Fact]
    public void Pair_DroppedParagraph_StandsAfterTheOneBeforeIt() =>
        Assert.Equal("dropped:1- kept:21 dropped:3- kept:42", Show(Lineage.Pair(Paragraphs(Recall, Train, Fund, Report), Paragraphs(Train, Report))));

    [Fact]
    public void Pair_OneSideEmpty_AddsOrDropsAll()
    {
        Assert.Equal("added:-1 added:-2", Show(Lineage.Pair([], Paragraphs(Train, Fund))));
        Assert.Equal("dropped:1- dropped:2-", Show(Lineage.Pair(Paragraphs(Train, Fund), [])));
        Assert.Empty(Lineage.Pair([], []).Pairs);
    }

    [Fact]
    public void Pair_OneBecomesTwo_IsOneSplitOfTwoPairs()
    {
        var both = "Requests the Office to collect information on new developments and best practices identified, and urges Member States to train police officers, prosecutors and judges in the handling of evidence;";
        var older = Paragraphs(Recall, both, Fund);
        var newer = Paragraphs(Recall, "Requests the Office to collect information on new developments and best practices identified;", Train, Fund);

        var split = Lineage.Pair(older, newer);
        var merge = Lineage.Pair(newer, older);

        Assert.Equal("kept:11 split:22(1) split:23(1) kept:34", Show(split));
        Assert.Equal((1, 0), (split.Summary.Split, split.Summary.Added));
        Assert.Equal("kept:11 merged:22(1) merged:32(1) kept:43", Show(merge));
        Assert.Equal((1, 0), (merge.Summary.Merged, merge.Summary.Dropped));
    }

    [Theory]
    [InlineData(4, "States", 2, "States", ForceChange.Softened)]
    [InlineData(2, "States", 4, "Member States", ForceChange.Strengthened)]
    [InlineData(3, "States", 3, "States", ForceChange.Same)]
    [InlineData(4, "States", 2, "Office", ForceChange.Softened)]
    [InlineData(4, "States", null, "States", null)]
    public void Pair_ForceChange_IsByRankWhoeverIsAsked(int? before, string asked, int? after, string askedThen, ForceChange? expected)
    {
        var older = Paragraphs(Train)[0].WithClauses(Directive("urge", before, asked, "directive"));
        var newer = Paragraphs(Train)[0].WithClauses(Directive("call upon", after, askedThen, "directive"));

        var pair = Assert.Single(Lineage.Pair([older], [newer]).Pairs);

        Assert.Equal(expected, pair.ForceChange);
        Assert.Equal(new VerbChange("urge", "call upon"), pair.VerbChange);
    }

    [Theory]
    [InlineData("take note", "assertive", "welcome", "expressive", ForceChange.Strengthened)]
    [InlineData("request", "directive", "reaffirm", "assertive", ForceChange.Softened)]
    [InlineData("decide", "performative", "request", "directive", ForceChange.Softened)]
    [InlineData("recall", "assertive", "reaffirm", "assertive", null)]
    [InlineData("request", "directive", "frob", "", null)]
    public void Pair_OtherFamily_IsByTheLadder(string verb, string family, string verbThen, string familyThen, ForceChange? expected)
    {
        var older = Paragraphs(Train)[0].WithClauses(Make.Clause(verb, family));
        var newer = Paragraphs(Train)[0].WithClauses(Make.Clause(verbThen, familyThen));

        Assert.Equal(expected, Assert.Single(Lineage.Pair([older], [newer], Scale).Pairs).ForceChange);
        Assert.Null(Assert.Single(Lineage.Pair([older], [newer]).Pairs).ForceChange);
    }

    // Issue 12: nothing but a rank within the directive family was marked.
    [Theory]
    [InlineData("Requests the Office to report to the Commission at its seventy-sixth session;", "Requests the Office to report to the Commission;", "deadline lost", "")]
    [InlineData("Requests the Office to report at its seventy-sixth session;", "Requests the Office to report at its seventy-seventh session;", "", "")]
    [InlineData("Requests the Office to report within existing resources;", "Requests the Office to report;", "money lost", "")]
    [InlineData("Requests the Office to report;", "Requests the Office to report by 2030;", "", "deadline gained")]
    public void Pair_Deadlines_AreGainedAndLost(string before, string after, string softer, string stronger)
    {
        var pair = Assert.Single(Lineage.Pair(Paragraphs(before), Paragraphs(after), Scale).Pairs);

        Assert.Equal((softer, stronger), (string.Join(';', pair.Softer), string.Join(';', pair.Stronger)));
    }

    [Theory]
    [InlineData("Member States", "Member States in the region", "addressee narrowed")]
    [InlineData("Member States in the region", "Member States", "addressee widened")]
    [InlineData("Member States", "Member States and the Office", "addressee widened")]
    [InlineData("Member States and the Office", "Member States", "addressee narrowed")]
    [InlineData("Member States", "all Member States", "addressee widened")]
    [InlineData("Member States", "member states", "")]
    [InlineData("Member States", "", "addressee lost")]
    [InlineData("Executive Director", "Secretary-General", "addressee changed")]
    public void Pair_Addressees_AreNarrowedAndWidened(string before, string after, string expected)
    {
        var older = Paragraphs(Train)[0].WithClauses(Make.Clause("urge", "directive", 4, before));
        var newer = Paragraphs(Train)[0].WithClauses(Make.Clause("urge", "directive", 4, after));

        Assert.Equal(expected, Assert.Single(Lineage.Pair([older], [newer], Scale).Pairs).AddresseeChange);
    }

    [Fact]
    public void Pair_SofterAndStronger_AreNamed()
    {
        var older = Make.Paragraph(Section.Operative, Train, "human_rights").WithClauses(Make.Clause("urge", "directive", 4) with { Modifiers = ["strongly"] });
        var newer = Make.Paragraph(Section.Operative, Train).WithClauses(Make.Clause("encourage", "directive", 2, hedges: ["as appropriate"]));

        var pair = Assert.Single(Lineage.Pair([older], [newer], Scale).Pairs);

        Assert.Equal(["act", "pressing lost", "hedge gained", "theme lost"], pair.Softer);
        Assert.Empty(pair.Stronger);
        Assert.Equal(["paragraph dropped"], Assert.Single(Lineage.Pair([older], [], Scale).Pairs).Softer);
        Assert.Empty(Assert.Single(Lineage.Pair([newer], [], Scale).Pairs).Softer);
    }

    [Fact]
    public void Pair_EnactingWordsAndHeadings_TakeNoPart()
    {
        var older = Make.Document("old", null, Make.Paragraph(Section.Other, "The General Assembly,"), Make.Paragraph(Section.Operative, Train));

        Assert.Equal("kept:22", Show(Lineage.Pair(older.Paragraphs, older.Paragraphs)));
    }

    [Fact]
    public void Pair_ItemsUnderAChapeau_TellOfItsVerbOnce()
    {
        ClassifiedParagraph[] Text(string verb, int force) =>
        [
            Paragraphs("Urges Member States:")[0].WithClauses(Directive(verb, force, "States", "directive")),
            Paragraphs("To train police officers and judges;")[0] with { MainClause = Directive(verb, force, "States", "directive") with { Location = ClauseLocation.Chapeau } },
        ];

        var result = Lineage.Pair(Text("urge", 4), Text("encourage", 2));

        Assert.Equal(1, result.Summary.Softened);
        Assert.Null(result.Pairs[1].VerbChange);
    }

    [Fact]
    public void Pair_HedgesAndThemes_AreGainedAndLost()
    {
        var older = Make.Paragraph(Section.Operative, Train, "training").WithClauses(Make.Clause("urge", hedges: ["as appropriate", "upon request"]));
        var newer = Make.Paragraph(Section.Operative, Train, "human_rights").WithClauses(Make.Clause("urge", hedges: ["Upon request", "where necessary", "upon request"]));

        var pair = Assert.Single(Lineage.Pair([older], [newer]).Pairs);

        Assert.Equal(["where necessary", "upon request"], pair.HedgesGained);
        Assert.Equal(["as appropriate"], pair.HedgesLost);
        Assert.Equal(["human_rights"], pair.ThemesGained);
        Assert.Equal(["training"], pair.ThemesLost);
    }

    private static Clause Directive(string verb, int? force, string addressee, string family) =>
        Make.Clause(verb, family, force, addressee) with
        {
            AddresseeKind = addressee switch { "" => AddresseeKind.None, "Office" => AddresseeKind.Secretariat, _ => AddresseeKind.States },
        };

    private static IReadOnlyList<ClassifiedParagraph> Paragraphs(params string[] texts) =>
        Make.Document("text", null, [.. texts.Select(text => Make.Paragraph(text == Recall ? Section.Preambular : Section.Operative, text))]).Paragraphs;

    // "split:22(1)": old 2 and new 2, group 1.
    private static string Show(LineageResult result) => string.Join(' ', result.Pairs.Select(pair =>
        $"{LineageTable.NameOf(pair.Status)}:{Place(pair.Old)}{Place(pair.New)}{(pair.Group is { } group ? FormattableString.Invariant($"({group})") : "")}"));

    private static string Place(ClassifiedParagraph? paragraph) =>
        paragraph?.Paragraph.Position.ToString(CultureInfo.InvariantCulture) ?? "-";
}
