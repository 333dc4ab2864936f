using ClauseAnalyzer.Classification;
using ClauseAnalyzer.Rows;
using ClauseAnalyzer.Tests.Learning;

namespace ClauseAnalyzer.Tests.Classification;

/// <summary>Small inputs that look like a theme, or tell one without its words; with what a careful reader would say.</summary>
public sealed class ThemeCaseTests
{
    private static readonly ParagraphClassifier Classifier = new(ClauseModel.Load(ShippedFiles.ModelFile), TrainingData.Finder());

    // In the order of LabelledRowReader.DefaultThemes.
    [Theory]
    [InlineData("neg1", "technical_assistance")]
    [InlineData("neg2", "")]
    [InlineData("neg3", "")]
    [InlineData("neg4", "")]
    [InlineData("pos1", "technical_assistance human_rights training international_cooperation")]
    [InlineData("pos2", "technical_assistance training international_cooperation")]
    [InlineData("pos3", "international_cooperation")]
    [InlineData("pos4", "human_rights")]
    public void LabelThemes_Case_AnswersAsACarefulReader(string id, string expected)
    {
        var text = LabelledRowReader.Read(Repository.TestFile("TestData", "cases", "17-themes.csv")).Rows.Single(row => row.Id == id).Text;
        var labels = Classifier.LabelThemes(text);

        Assert.Equal(expected, string.Join(' ', labels.Where(label => label.Present).Select(label => label.Name)));
    }

    [Fact]
    public void LabelThemes_CooperationOfStates_GivesTheFrameAsEvidence()
    {
        const string Text = "Calls for cooperation between Member States and regional organizations in the repair of lighthouses;";
        var cooperation = Classifier.LabelThemes(Text, withEvidence: true).Single(label => label.Name == "international_cooperation");

        Assert.True(cooperation.Present);
        Assert.Contains(cooperation.Evidence, one => one.Weight > 0 && one.Text.StartsWith("cooperation between Member States", StringComparison.Ordinal));
    }

    [Fact]
    public void LabelThemes_WordsForAndAgainst_StandOnOneSide() => Assert.All(
        TrainingData.Seeds().SelectMany(row => Classifier.LabelThemes(row.Text, withEvidence: true)),
        label => Assert.Distinct(label.Evidence.Select(evidence => (evidence.Location, evidence.Span))));

    [Fact]
    public void LabelThemes_WordThatDecides_IsTheEvidenceAndNotTheSentenceAroundIt()
    {
        const string Text = "Urges Member States to provide, upon request, technical assistance and training to developing countries, in cooperation with relevant international organizations;";
        var labels = Classifier.LabelThemes(Text, withEvidence: true).Where(label => label.Present).ToList();

        Assert.Equal(["technical_assistance", "training", "international_cooperation"], labels.Select(label => label.Name));
        Assert.All(labels, label => Assert.True(label.Evidence[0].Text.Length < 64, label.Evidence[0].Text));
        Assert.Contains("technical assistance", labels[0].Evidence[0].Text, StringComparison.Ordinal);
        Assert.Contains("training", labels[1].Evidence[0].Text, StringComparison.Ordinal);
        Assert.Contains("cooperation with", labels[2].Evidence[0].Text, StringComparison.Ordinal);
    }
}
