using ClauseAnalyzer.Classification;
using ClauseAnalyzer.Resolutions;
using ClauseAnalyzer.Tests.Learning;

namespace ClauseAnalyzer.Tests.Classification;

/// <summary>The Human Rights Council that names itself speaks of no human right by that; anybody else does who names it.</summary>
public sealed class OwnNameTests
{
    private const string Report = "Requests the Secretary-General to provide an oral update to the Human Rights Council at its forty-sixth session;";

    private static readonly ParagraphClassifier Classifier = new(ClauseModel.Load(ShippedFiles.ModelFile), TrainingData.Finder());

    [Theory]
    [InlineData("A/HRC/RES/12/10", true)]
    [InlineData("a_hrc_res_12_10", true)]
    [InlineData("A-HRC-57-L.3", true)]
    [InlineData("A/RES/60/251", false)]
    [InlineData("A/HR", false)]
    [InlineData("", false)]
    public void Speaks_Document_IsTheCouncilsBySymbolInAnySpelling(string document, bool expected) => Assert.Equal(expected, OwnName.Speaks(document));

    [Fact]
    public void Speaks_OrganOfTheEnactingWords_IsTheCouncil()
    {
        Assert.True(OwnName.Speaks("draft", "Human Rights Council"));
        Assert.False(OwnName.Speaks("draft", "General Assembly"));
    }

    [Fact]
    public void TryHide_Name_LosesItsTellingWordsAndNothingMoves()
    {
        Assert.True(OwnName.TryHide("Recalls that the Human Rights Council protects human rights", out var hidden));
        Assert.Equal("Recalls that the              Council protects human rights", hidden);
        Assert.False(OwnName.TryHide("Recalls human rights", out _));
    }

    [Theory]
    [InlineData("A/HRC/RES/43/1", false)]
    [InlineData("A/RES/75/1", true)]
    [InlineData("", true)]
    public void Classify_ReportToTheCouncil_IsAMatterOfHumanRightsOnlyForOthers(string document, bool expected)
    {
        var paragraph = new Paragraph { Position = 1, Section = Section.Operative, Text = Report };

        Assert.Equal(expected, HumanRights(Classifier.Classify("-", document, null, paragraph, withEvidence: false)));
        // Twice, so that it would be remembered; and beside a text that is.
        string[] texts = [Report, "Decides to remain seized of the matter.", Report, Report];
        var rows = Classifier.ClassifyRows("-", document, texts, [1, 2, 3, 4], areOneDocument: true, RowDetail.Clauses);
        Assert.Equal([expected, false, expected, expected], rows.Select(HumanRights));
    }

    [Fact]
    public void Classify_ResolutionOfTheCouncil_HasNoEvidenceInItsName()
    {
        var resolution = new Resolution
        {
            Source = "-",
            Organ = "Human Rights Council",
            Paragraphs = [new Paragraph { Position = 1, Section = Section.Operative, Text = Report }],
        };

        var themes = Classifier.Classify(resolution, withEvidence: true)[0].Themes;

        // A deed may reach over the name to what stands behind it; the name itself tells nothing.
        Assert.DoesNotContain(themes.SelectMany(theme => theme.Evidence), evidence => evidence.Text.StartsWith("Human Rights", StringComparison.Ordinal));
        Assert.All(themes.SelectMany(theme => theme.Evidence), evidence => Assert.Equal(evidence.Text, evidence.Span.Of(Report).ToString()));
    }

    private static bool HumanRights(ClassifiedParagraph paragraph) => paragraph.Themes.Single(theme => theme.Name == "human_rights").Present;
}
