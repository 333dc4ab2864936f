using ClauseAnalyzer.Clauses;
using ClauseAnalyzer.Resolutions;

namespace ClauseAnalyzer.Tests.Clauses;

public sealed class ClauseFinderTests
{
    private static readonly ClauseFinder Finder = Finders.Shipped;

    [Fact]
    public void Find_SecondAct_CarriesFamilyForceModifiersKindAndSpan()
    {
        const string Text = "4. Takes note of the audit, and once again urges the Board, where feasible, to meet;";

        var clause = Finder.Find(Text, Section.Operative)[1];

        Assert.Equal("directive", clause.Family);
        Assert.Equal(4, clause.Force);
        Assert.Equal(["once again"], clause.Modifiers);
        Assert.Equal(["where feasible"], clause.Hedges);
        Assert.Equal(AddresseeKind.Intergovernmental, clause.AddresseeKind);
        Assert.Equal("once again urges the Board, where feasible, to meet", clause.Span.Of(Text).ToString());
    }

    [Fact]
    public void Find_ModifiersAroundTheVerb_AreListedInOrder()
    {
        var clause = Assert.Single(Finder.Find("Also notes with concern, in this regard, the fall of prices;", Section.Operative));

        Assert.Equal("Also notes with concern, in this regard", clause.VerbPhrase);
        Assert.Equal(["Also", "with concern", "in this regard"], clause.Modifiers);
    }

    [Fact]
    public void Find_VerbThatNoTableLists_GivesBaseFormWithoutFamilyAndForce()
    {
        var clause = Assert.Single(Finder.Find("Chastises the press for its silence;", Section.Operative));

        Assert.Equal(("chastise", "", (int?)null), (clause.Verb, clause.Family, clause.Force));
    }

    [Fact]
    public void Find_OtherScale_GivesItsRanks()
    {
        var coarse = new ClauseFinder(Finders.Lexicon, Finders.Lexicon.Scale("steps"));

        Assert.Equal(3, coarse.Find("Urges States to act;", Section.Operative)[0].Force);
    }

    [Fact]
    public void Find_Null_Throws() => Assert.Throws<ArgumentNullException>(() => Finder.Find(null!, Section.Operative));

    [Theory]
    [InlineData("Urges States to:", "Strengthen their coastguards;", 0)]
    [InlineData("Urges States:", "To strengthen their coastguards;", 0)]
    [InlineData("Urges States to:", "Encourage ports to share data;", 0)]
    [InlineData("Emphasizes the need for:", "Recognizing the skills of divers;", 0)]
    [InlineData("Decides as follows:", "Requests the Board to meet;", 1)]
    [InlineData("The Ministers,", "Encourage ports to share data;", 1)]
    public void Find_Item_HasAClauseOnlyWhenTheOrganActsInIt(string chapeau, string text, int clauses)
    {
        var item = new Paragraph { Position = 2, Section = Section.Operative, Label = "3 (a)", Chapeau = chapeau, Text = text };

        Assert.Equal(clauses, Finder.Find(item).Count);
    }

    [Fact]
    public void FindMain_ItemWithoutClause_TakesTheLastOfItsChapeau()
    {
        var item = new Paragraph
        {
            Position = 2,
            Section = Section.Operative,
            Chapeau = "Notes the storm, and urges Member States, as appropriate:",
            Text = "To rebuild the piers;",
        };

        var main = Finder.FindMain(item, Finder.Find(item));

        Assert.NotNull(main);
        Assert.Equal(("urge", "Member States", ClauseLocation.Chapeau), (main.Verb, main.Addressee, main.Location));
        Assert.Equal("urges", item.Chapeau.AsSpan(main.Span.Start, 5).ToString());
    }

    [Fact]
    public void FindMain_ParagraphWithClauses_TakesTheFirst()
    {
        var paragraph = new Paragraph { Position = 1, Section = Section.Operative, Text = "Notes the storm, and urges States to help;" };

        Assert.Equal("note", Finder.FindMain(paragraph, Finder.Find(paragraph))!.Verb);
    }

    [Fact]
    public void FindMain_NeitherHasAnAct_GivesNull()
    {
        var heading = new Paragraph { Position = 1, Section = Section.Operative, Text = "Ships and harbours" };

        Assert.Null(Finder.FindMain(heading, Finder.Find(heading)));
    }

    [Fact]
    public void Find_ManyThreads_GiveTheSame()
    {
        const string Text = "Also notes the storm, and urges States, as appropriate, to help;";
        var expected = ClauseSpecRow.Write(Finder.Find(Text, Section.Operative));

        var found = Enumerable.Range(0, 200).AsParallel().Select(_ => ClauseSpecRow.Write(Finder.Find(Text, Section.Operative)));

        Assert.All(found, clauses => Assert.Equal(expected, clauses));
    }
}
