using ClauseAnalyzer.Classification;
using ClauseAnalyzer.Resolutions;
using ClauseAnalyzer.Tests.Learning;

namespace ClauseAnalyzer.Tests.Classification;

public sealed class SectionTests
{
    private static readonly ParagraphClassifier Classifier = new(ClauseModel.Load(ShippedFiles.ModelFile), TrainingData.Finder());

    [Theory]
    [InlineData("Recalling its resolution 65/230,", Section.Preambular)]
    [InlineData("Deeply concerned at the rise in prices,", Section.Preambular)]
    [InlineData("Having considered the report,", Section.Preambular)]
    [InlineData("Whereas the treaty is in force,", Section.Preambular)]
    [InlineData("3. Once again urges the parties to talk;", Section.Operative)]
    [InlineData("Decides, in this context, to meet in May;", Section.Operative)]
    [InlineData("12. We reaffirm our resolve;", Section.Operative)]
    [InlineData("40. In order to keep the register up to date, we invite the secretariat to publish it each year;", Section.Operative)]
    [InlineData("of the coastal zones, and to that end: (b) Invites the regional seas conventions to share their data;", Section.Operative)]
    [InlineData("Takes note with interest of the report,", Section.Operative)]
    [InlineData("For the purpose of opening the archive in spring, requests the Director to hire a keeper;", Section.Operative)]
    [InlineData("We, the Ministers and heads of delegation, urge all Parties to ratify the Amendment.", Section.Operative)]
    [InlineData("35. Decide to lift all fees on the registration of births;", Section.Operative)]
    [InlineData("(c) Endorsed the proposed revisions of the classification;", Section.Operative)]
    [InlineData("12. Strengthen the role of health centres;", Section.Other)]
    [InlineData("\u201cThe Council welcomes the release of the crew and thanks the mediators.", Section.Operative)]
    [InlineData("Public funds are scarce. We reiterate that lighthouses serve all.", Section.Operative)]
    [InlineData("Taking into account the advice of the pilots, decides that the strait shall close;", Section.Operative)]
    [InlineData("Encouraged by the pledge of the donors, urges States to follow it;", Section.Operative)]
    [InlineData("Having examined the application of Utopia, 26 Recommends to the Assembly that Utopia be admitted.", Section.Operative)]
    [InlineData("Recalling the report, which welcomes the truce, requests the parties to keep it and ends there,", Section.Preambular)]
    [InlineData("Expresess its deep concern at the raid;", Section.Operative)]
    [InlineData("Also recalling the letter of the pilots to the Board.", Section.Preambular)]
    [InlineData("Strongly supportive of the work of the pilots,", Section.Preambular)]
    [InlineData("Promoting the exchange of charts among ports;", Section.Other)]
    [InlineData("Raising the wrecks in the strait, and marking those that stay;", Section.Other)]
    [InlineData("except that this ban shall not apply to lighthouses;", Section.Other)]
    [InlineData("zations of the coast, to report on the state of their ports;", Section.Other)]
    [InlineData("Has the means to raise wrecks;", Section.Other)]
    [InlineData("Has decided to raise the wrecks;", Section.Operative)]
    [InlineData("REQUESTS the Director to report;", Section.Operative)]
    [InlineData("4. States shall protect the marine environment.", Section.Other)]
    [InlineData("40. States Parties shall cooperate with one another.", Section.Other)]
    [InlineData("Following the elections, a new Government was formed.", Section.Other)]
    [InlineData("The programme covers the years 2012 to 2015.", Section.Other)]
    [InlineData("The General Assembly,", Section.Other)]
    [InlineData("II. Follow-up and review", Section.Other)]
    public void SectionOf_OneParagraph_ByItsOpening(string text, Section expected) => Assert.Equal(expected, Classifier.SectionOf(text));

    [Fact]
    public void SectionOf_Item_IsThatOfItsChapeau() =>
        Assert.Equal(Section.Operative, Classifier.SectionOf("(a) Strengthen their laws;", "Urges Member States to:"));

    [Fact]
    public void SectionsOf_ConferenceText_ReadsThatAndPlainProvisionsByTheirPlace()
    {
        string[] texts =
        [
            "The International Conference on Archives, convened in Bern, adopts the following text: The Conference,",
            "Considering that paper decays,",
            "That copies are cheap,",
            "Submits to the ministries of the various countries the following recommendation:",
            "1. The registers must be copied every ten years.",
            "2. Given the cost, several countries may share one workshop.",
            "That microfilm be used wherever possible.",
            "ANNEX I",
            "Speech by the Chair of the Conference at the opening session.",
        ];

        Section[] expected =
        [
            Section.Other, Section.Preambular, Section.Preambular, Section.Other,
            Section.Operative, Section.Operative, Section.Operative, Section.Other, Section.Other,
        ];
        Assert.Equal(expected, Classifier.SectionsOf(texts));
    }

    [Fact]
    public void SectionsOf_ActThatEndsInThePresentResolution_IsNoBridge()
    {
        string[] texts = ["Recalling A,", "1. Decides B;", "2. Further requests the Board to report on the implementation of the present resolution.", "3. Decides that the agenda will be as follows:"];

        Assert.Equal([Section.Preambular, Section.Operative, Section.Operative, Section.Operative], Classifier.SectionsOf(texts));
    }

    [Fact]
    public void SectionsOf_TwoResolutionsInOneFile_BeginsAgainAfterEnactingWords()
    {
        string[] texts = ["The General Assembly,", "Recalling A,", "1. Decides B;", "The General Assembly,", "Recalling C,", "1. Requests D;"];

        Section[] expected = [Section.Other, Section.Preambular, Section.Operative, Section.Other, Section.Preambular, Section.Operative];
        Assert.Equal(expected, Classifier.SectionsOf(texts));
    }

    [Fact]
    public void SectionsOf_ParticipleAfterTheFirstAct_DoesNotBringThePreambleBack()
    {
        var found = Classifier.SectionsOf(["Recalling A,", "1. Decides B;", "Recognizing the cost, States may share a workshop.", "2. Requests D;"]);

        Assert.Equal(Section.Operative, found[2]);
    }

    [Fact]
    public void SectionsOf_ItemsOfAnAct_OpenLikeGroundsAndAreNone()
    {
        string[] texts =
        [
            "Recalling A,", "1. We commit ourselves to making progress by:", "(a) Reaffirming the rights of pilots;", "(b) Promoting the teaching of pilots. They are few;",
            "(c) Recognizing their work, and by:", "Encouraging them;", "(d) Supporting their schools;", "(e) Acknowledging their fees.", "2. Decides B.",
        ];

        Assert.Equal([Section.Preambular, .. Enumerable.Repeat(Section.Operative, 8)], Classifier.SectionsOf(texts));
    }

    // Grounds end in a comma, and a quoted draft has grounds of its own.
    [Theory]
    [InlineData("1. Decides to act as follows:", "Recalling A, 20", "Recalling B,", "Recalling C,", "Recalling D,")]
    [InlineData("1. Recommends the adoption of the following draft resolution:", "Recalling A;", "Recalling B;", "Recalling C;", "Recalling D;")]
    public void SectionsOf_GroundsBelowAnActWithAColon_StayGrounds(params string[] texts) =>
        Assert.Equal(Section.Preambular, Classifier.SectionsOf(["Noting Z,", .. texts, "1. Decides B;"])[^2]);

    [Theory]
    [InlineData("71st plenary meeting 21 December 2010")]
    [InlineData("36th meeting, 18 June 2010.")]
    [InlineData("Adopted without a vote.")]
    [InlineData("[Adopted by a recorded vote of 33 to 12, with 2 abstentions.]")]
    public void SectionsOf_LineOfTheAdoption_IsNeverAnAct(string line)
    {
        string[] texts = ["Recalling A,", "1. Decides B.", "2. Requests C.", line];

        Assert.Equal([Section.Preambular, Section.Operative, Section.Operative, Section.Other], Classifier.SectionsOf(texts));
        Assert.Equal([Section.Preambular, Section.Operative, Section.Other, Section.Operative], Classifier.SectionsOf([.. texts[..2], line, "2. Requests C."]));
    }

    [Fact]
    public void SectionsOf_NoRows_GivesNone() => Assert.Empty(Classifier.SectionsOf([]));
}
