using ClauseAnalyzer.Classification;
using ClauseAnalyzer.Resolutions;
using ClauseAnalyzer.Rows;
using ClauseAnalyzer.Tests.Learning;

namespace ClauseAnalyzer.Tests.Classification;

/// <summary>Paragraphs whose act or addressee is told in a rarer way, each alone as a row; with what a careful reader would say.</summary>
public sealed class ActCaseTests
{
    private static readonly ParagraphClassifier Classifier = new(ClauseModel.Load(ShippedFiles.ModelFile), TrainingData.Finder());

    private static readonly Dictionary<string, string> Texts =
        LabelledRowReader.Read(Repository.TestFile("TestData", "cases", "18-passive.csv")).Rows.ToDictionary(row => row.Id ?? "", row => row.Text, StringComparer.Ordinal);

    [Theory]
    [InlineData("a", Section.Operative, "request", "Member States and United Nations agencies")]
    [InlineData("b", Section.Operative, "request", "Secretary-General")]
    [InlineData("c", Section.Operative, "encourage", "Office and, through it, Member States, civil society organizations and the private sector")]
    [InlineData("d", Section.Operative, "call upon", "all parties")]
    [InlineData("e", Section.Operative, "demand", "Utopia")]
    [InlineData("f", Section.Operative, "object", "")]
    [InlineData("g", Section.Operative, "invite", "relevant treaty bodies")]
    [InlineData("h", Section.Preambular, "listen recognize", "")]
    [InlineData("i", Section.Preambular, "echo", "")]
    [InlineData("j", Section.Preambular, "mark note", "")]
    [InlineData("k", Section.Preambular, "apprise", "")]
    [InlineData("l", Section.Preambular, "willing", "")]
    [InlineData("m", Section.Operative, "express", "")]
    [InlineData("n", Section.Operative, "decide", "")]
    public void Classify_Case_AnswersAsACarefulReader(string id, Section section, string verbs, string addressee)
    {
        var text = Texts[id];
        var paragraph = new Paragraph { Position = 1, Section = Classifier.SectionOf(text), Text = text };
        var clauses = Classifier.Classify("-", "", null, paragraph, withEvidence: false).Clauses;

        Assert.Equal(section, paragraph.Section);
        Assert.Equal(verbs, string.Join(' ', clauses.Select(clause => clause.Verb)));
        Assert.Equal(addressee, clauses[0].Addressee);
    }

    [Fact]
    public void Classify_CaseWithTwoHedges_FindsBoth()
    {
        var paragraph = new Paragraph { Position = 1, Section = Section.Operative, Text = Texts["g"] };
        var clause = Assert.Single(Classifier.Classify("-", "", null, paragraph, withEvidence: false).Clauses);

        Assert.Equal(["within existing resources", "subject to prior consultation"], clause.Hedges);
    }
}
